package dev.broadside.processor;

import static dev.broadside.processor.diag.Diagnostic.MISSING_TYPE;
import static dev.broadside.processor.diag.Diagnostic.NAME_TAKEN;
import static dev.broadside.processor.diag.Diagnostic.NESTED_CLASH;
import static dev.broadside.processor.diag.Diagnostic.PACKAGE_HIDDEN;
import static dev.broadside.processor.diag.Diagnostic.WRITE_FAILED;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.PacketModel;
import dev.broadside.processor.read.Baseline;
import dev.broadside.processor.read.MissingTypes;
import dev.broadside.processor.read.PacketReader;
import dev.broadside.processor.read.Program;
import dev.broadside.processor.read.RuntimeLibrary;
import dev.broadside.processor.read.TaskReader;
import dev.broadside.processor.write.SourceFile;
import dev.broadside.processor.write.Stamp;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Takes one class from its element to its generated files, or to problems and files of the same shape. */
final class Generator {

    private final RuntimeLibrary runtime;
    private final Program program;
    private final MissingTypes missing;
    private final TaskReader tasks;
    private final PacketReader packets;
    private final Optional<Baseline> baseline;
    private final Origins origins;
    private final Stamp stamp;

    Generator(ProcessingEnvironment environment, Options options, Origins origins, boolean areBodiesSeen) {
        Elements elements = environment.getElementUtils();
        this.runtime = new RuntimeLibrary(elements);
        this.program = new Program(elements, environment.getTypeUtils(), origins);
        this.missing = new MissingTypes(program);
        this.tasks = new TaskReader(program, areBodiesSeen);
        this.packets = new PacketReader(program, options.maxPacketBytes());
        this.baseline = options.baseline().map(Baseline::new);
        this.origins = origins;
        this.stamp = new Stamp(elements, environment.getFiler());
    }

    /** Begins a round, in which there are types that were not there before. */
    void beginRound() {
        stamp.beginRound();
    }

    /** Whether a class refers to types that do not exist yet, or what it uses does. */
    boolean mustWait(Unit unit, TypeElement type) {
        boolean areBehind = switch (unit.kind()) {
            case TASKS -> missing.areBehindTasks(type);
            case PACKET -> missing.areBehindPacket(type);
        };
        return areBehind || missing(unit, type).isPresent();
    }

    private Optional<String> missing(Unit unit, TypeElement type) {
        return switch (unit.kind()) {
            case TASKS -> missing.ofTasks(type);
            case PACKET -> missing.ofPacket(type);
        };
    }

    /**
     * Generates the files of a class.
     *
     * @param unit the class
     * @param type the same in this round
     * @param round the round: in the last one nothing is waited for
     * @param problems what is wrong with the class is added to these
     */
    void generate(Unit unit, TypeElement type, RoundEnvironment round, Problems problems) {
        if (!runtime.isVisible(type, problems)) {
            return;
        } else if (!runtime.isOfThisLevel(type, problems)) {
            problems.addKnown();
        }
        if (round.processingOver()) {
            missing(unit, type).ifPresent(name -> {
                // the compiler tells of the type, and ours is the consequence of no other error
                if (!round.errorRaised()) {
                    problems.add(MISSING_TYPE, Position.of(type), type.getSimpleName(), name);
                }
                problems.addKnown();
            });
        }
        switch (unit.kind()) {
            case TASKS -> write(unit, type, SourceFile.of(tasks.read(type, problems)), problems);
            case PACKET -> {
                PacketModel packet = packets.read(type, problems);
                if (!problems.isFlawed()) {
                    baseline.ifPresent(kept -> kept.check(packet, type, problems));
                }
                write(unit, type, SourceFile.of(packet), problems);
                if (!problems.isFlawed()) {
                    writeSchema(packet, type, problems);
                }
            }
        }
    }

    private void write(Unit unit, TypeElement type, List<SourceFile> files, Problems problems) {
        List<Unit> sharing = origins.sharing(unit);
        if (sharing.size() > 1) {
            String name = files.get(0).name().simpleName();
            problems.add(
                    NESTED_CLASH,
                    Position.of(type),
                    sharing.get(0).name(),
                    sharing.get(1).name(),
                    name);
        }
        List<SourceFile> free =
                files.stream().filter(file -> isFree(file, type, problems)).toList();
        if (sharing.get(0).equals(unit)) {
            for (SourceFile file : free) {
                write(problems.isFlawed() ? file.skeleton() : file, type, problems);
            }
        }
    }

    private boolean isFree(SourceFile file, TypeElement type, Problems problems) {
        boolean isTaken = program.isTaken(file.name(), type);
        if (isTaken) {
            addTaken(file, type, problems);
        }
        return !isTaken;
    }

    private void write(SourceFile file, TypeElement origin, Problems problems) {
        try {
            Optional<String> hidden = stamp.write(file, origin);
            if (hidden.isPresent()) {
                if (!problems.isFlawed()) {
                    addHidden(hidden.get(), file, origin, problems);
                }
                // where not even the skeleton can name what it has to, there is none: the error tells why
                stamp.write(file.skeleton(), origin);
            }
        } catch (FilerException e) {
            addTaken(file, origin, problems);
        } catch (IOException e) {
            problems.add(WRITE_FAILED, Position.of(origin), file.name().simpleName(), e.getMessage());
        }
    }

    private void writeSchema(PacketModel packet, TypeElement origin, Problems problems) {
        try {
            stamp.write(packet, origin);
        } catch (IOException e) {
            String name = packet.type().simpleName() + ".schema";
            problems.add(WRITE_FAILED, Position.of(origin), name, e.getMessage());
        }
    }

    private static void addTaken(SourceFile file, TypeElement origin, Problems problems) {
        ClassName name = file.name();
        String packageName = name.packageName().isEmpty() ? "the unnamed package" : name.packageName();
        problems.add(NAME_TAKEN, Position.of(origin), name.simpleName(), packageName);
    }

    private static void addHidden(String type, SourceFile file, TypeElement origin, Problems problems) {
        problems.add(
                PACKAGE_HIDDEN,
                Position.of(origin),
                type,
                file.name().simpleName(),
                type.replaceAll("\\..*", ""),
                type.replaceAll(".*\\.", ""));
    }
}
