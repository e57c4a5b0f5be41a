package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through the examples, the picture and the comparison, and prints what comes out. */
final class Tour {

    /** The picture's width and height: a million pixels, one ray each. */
    private static final int SIDE = 1_000;

    private final String name;
    private final Mesh mesh;
    private final PrintStream out;
    private final Settings settings;
    private final Progress progress;

    /** A tour of a mesh, whose name the picture gets. */
    Tour(String name, Mesh mesh, PrintStream out, Settings settings) {
        this.name = name;
        this.mesh = mesh;
        this.out = out;
        this.settings = settings;
        progress = new Progress(out, settings.console());
    }

    /**
     * Runs all of it.
     *
     * @throws WrongAnswerException if an answer is wrong
     * @throws IOException if the picture cannot be written
     */
    void run() throws IOException {
        Scene scene = Scene.of(mesh, SIDE, SIDE);
        try (WorkerPool pool = WorkerPool.create()) {
            out.printf(
                    "%s: %,d triangles; %d processors, Java %s%n",
                    name, mesh.triangleCount(), Runtime.getRuntime().availableProcessors(), Runtime.version());
            checkExamples(pool);
            takePicture(pool, scene);
            compareWays(pool, scene);
        }
    }

    private void checkExamples(WorkerPool pool) {
        List<Example> examples = List.of(
                new RootsExample(), new PositionsExample(64), new PositionsExample(10_000), new GreetingsExample());
        for (Example example : examples) {
            out.println("ok   " + example.run(pool));
        }
    }

    private void takePicture(WorkerPool pool, Scene scene) throws IOException {
        progress.begin("taking the picture");
        Path file = settings.output().resolve(name + ".png");
        Picture.take(pool, scene).write(file);
        progress.end();
        out.println("ok   picture: " + file);
    }

    private void compareWays(WorkerPool pool, Scene scene) {
        List<Workload<?>> workloads = List.of(
                new RaysWorkload(pool, scene),
                new RootsWorkload(pool),
                new PositionsWorkload(pool, 64),
                new PositionsWorkload(pool, 10_000),
                new GreetingsWorkload(pool));
        Comparer comparer = new Comparer(settings.rounds());
        List<Comparison> comparisons = new ArrayList<>();
        for (Workload<?> workload : workloads) {
            progress.begin("measuring " + workload.title());
            comparisons.add(comparer.compare(workload));
        }
        progress.end();
        Table.print(comparisons, out);
        comparisons.forEach(Comparison::check);
    }
}
