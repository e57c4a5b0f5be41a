package dev.broadside.processor.harness;

import com.google.common.collect.ImmutableList;
import com.google.common.truth.Truth;
import com.google.errorprone.annotations.CheckReturnValue;
import com.palantir.javapoet.JavaFile;
import dev.broadside.annotations.Task;
import dev.broadside.processor.BroadsideProcessor;
import dev.broadside.runtime.WorkerPool;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the libraries of this test run are. */
public final class Libraries {

    public static final Path ANNOTATIONS = of(Task.class);

    public static final Path RUNTIME = of(WorkerPool.class);

    /** What a user compiles against; no more, so that nothing else is needed by accident. */
    public static final List<Path> API = List.of(ANNOTATIONS, RUNTIME);

    /** For programs that check themselves. */
    public static final List<Path> TRUTH = Stream.of(
                    Truth.class, ImmutableList.class, CheckReturnValue.class, Nullable.class)
            .map(Libraries::of)
            .toList();

    /** The processor and what it needs to run. */
    public static final List<Path> PROCESSOR = List.of(of(BroadsideProcessor.class), of(JavaFile.class));

    private Libraries() {}

    public static Path of(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String path(List<Path> libraries) {
        return libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
