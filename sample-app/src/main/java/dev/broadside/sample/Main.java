package dev.broadside.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The program: takes the path of an OBJ file, or nothing for the Stanford bunny. */
public final class Main {

    private static final int OK = 0;
    private static final int WRONG_ANSWER = 1;
    private static final int BAD_INPUT = 2;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err, Settings.ofProgram()));
    }

    /** Runs the program; gives 0, 1 if an answer was wrong, or 2 if a file or an argument cannot be used. */
    static int run(String[] args, PrintStream out, PrintStream err, Settings settings) {
        if (args.length > 1) {
            err.println("Give the path of one OBJ file, or nothing for the Stanford bunny.");
            return BAD_INPUT;
        }
        try {
            Tour tour = args.length == 0 ? bunnyTour(out, settings) : tour(args[0], out, settings);
            tour.run();
            return OK;
        } catch (WrongAnswerException e) {
            err.println("wrong: " + e.getMessage());
            return WRONG_ANSWER;
        } catch (IOException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
    }

    private static Tour bunnyTour(PrintStream out, Settings settings) throws IOException {
        return new Tour("bunny", bunny(), out, settings);
    }

    /** The Stanford bunny. */
    static Mesh bunny() throws IOException {
        try (Reader text =
                new InputStreamReader(Main.class.getResourceAsStream("bunny.obj"), StandardCharsets.US_ASCII)) {
            return ObjReader.read("bunny.obj", text);
        }
    }

    private static Tour tour(String argument, PrintStream out, Settings settings) throws IOException {
        try {
            Path path = Path.of(argument);
            Mesh mesh = ObjReader.read(path);
            String name = path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            return new Tour(name, mesh, out, settings);
        } catch (InvalidPathException e) {
            throw new ObjException(argument, "is not a path");
        }
    }
}
