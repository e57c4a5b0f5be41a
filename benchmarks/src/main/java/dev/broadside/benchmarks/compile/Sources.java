package dev.broadside.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;

/** The programs: a hundred classes in a package, each with six properties of the same types. */
final class Sources {

    private static final int IN_PACKAGE = 100;

    /** As many kernels are in one class, one of each kind. */
    private static final int KINDS = 4;

    private Sources() {}

    /** The packet of a number; for every fourth, with the class of the four kernels that go with it and those before. */
    static List<SourceText> broadside(int i) {
        List<SourceText> files = new ArrayList<>();
        files.add(new SourceText(packageOf(i), "Hit" + i, """
                import dev.broadside.annotations.Packet;
                import dev.broadside.annotations.Str;
                import dev.broadside.annotations.U16;

                @Packet
                public record Hit%d(@U16 int target, float distance, double energy, long tick, boolean alive, @Str(15) String surface) {}
                """.formatted(i)));
        if (i % KINDS == KINDS - 1) {
            files.add(kernels(i));
        }
        return files;
    }

    private static SourceText kernels(int last) {
        return new SourceText(packageOf(last), "Kernels" + last, """
                import dev.broadside.annotations.Element;
                import dev.broadside.annotations.LocalMemory;
                import dev.broadside.annotations.Task;
                import java.util.List;

                public final class Kernels%4$d {
                    private Kernels%4$d() {}

                    @Task(name = "Raycast%1$d")
                    static Hit%1$d raycast%1$d(int id, @LocalMemory float gravity, long tick) {
                        return new Hit%1$d(id, gravity, gravity * tick, tick, true, "metal");
                    }

                    @Task(name = "Root%2$d")
                    static double root%2$d(int id, double n) {
                        return Math.pow(id + 1, 1 / n);
                    }

                    @Task(name = "Explode%3$d")
                    static void explode%3$d(int id, List<StringBuilder> crates) {
                        crates.get(id).append(id);
                    }

                    @Task(name = "Move%4$d")
                    static Hit%4$d move%4$d(int id, @Element Hit%4$d hit, @Element float height, float by) {
                        return new Hit%4$d(id, height + by, hit.energy(), hit.tick(), hit.alive(), hit.surface());
                    }
                }
                """.formatted(last - 3, last - 2, last - 1, last));
    }

    static List<SourceText> autoValue(int i) {
        return List.of(new SourceText(packageOf(i), "Hit" + i, """
                import com.google.auto.value.AutoValue;

                @AutoValue
                public abstract class Hit%d {
                    public abstract int target();

                    public abstract float distance();

                    public abstract double energy();

                    public abstract long tick();

                    public abstract boolean alive();

                    public abstract String surface();
                }
                """.formatted(i)));
    }

    static List<SourceText> recordBuilder(int i) {
        return List.of(new SourceText(packageOf(i), "Hit" + i, """
                import io.soabase.recordbuilder.core.RecordBuilder;

                @RecordBuilder
                public record Hit%d(int target, float distance, double energy, long tick, boolean alive, String surface) {}
                """.formatted(i)));
    }

    private static String packageOf(int i) {
        return "app" + i / IN_PACKAGE;
    }
}
