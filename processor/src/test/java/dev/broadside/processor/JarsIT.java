package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Sets;
import dev.broadside.processor.harness.Jars;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.Test;

/** What is in the finished jars, and how big they are. */
class JarsIT {

    @Test
    void theProcessorShowsNothingButItself() throws IOException {
        List<String> others = files(Jars.PROCESSOR).stream()
                .filter(name -> !name.startsWith("dev/broadside/processor/") && !name.startsWith("META-INF/"))
                .toList();
        assertThat(others).isEmpty();
        assertThat(files(Jars.PROCESSOR))
                .containsAtLeast(
                        "META-INF/services/javax.annotation.processing.Processor",
                        "META-INF/gradle/incremental.annotation.processors");
    }

    @Test
    void theProcessorsComeInTheirOrder() throws IOException {
        try (JarFile jar = new JarFile(Jars.PROCESSOR.toFile());
                var in = jar.getInputStream(jar.getEntry("META-INF/services/javax.annotation.processing.Processor"))) {
            assertThat(new String(in.readAllBytes(), UTF_8).lines())
                    .containsExactly(
                            "dev.broadside.processor.BroadsideProcessor", "dev.broadside.processor.IndexProcessor")
                    .inOrder();
        }
    }

    @Test
    void jarsAreSmall() throws IOException {
        assertThat(Files.size(Jars.PROCESSOR)).isLessThan(2_000_000L);
        assertThat(Files.size(Jars.ANNOTATIONS) + Files.size(Jars.RUNTIME)).isLessThan(200_000L);
    }

    @Test
    void jarsHaveTheirManifestFirstForThoseWhoReadThemAsStreams() throws IOException {
        for (Path jar : List.of(Jars.ANNOTATIONS, Jars.RUNTIME, Jars.PROCESSOR)) {
            try (JarInputStream stream = new JarInputStream(Files.newInputStream(jar))) {
                assertWithMessage("%s", jar).that(stream.getManifest()).isNotNull();
            }
        }
    }

    @Test
    void jarsAreModulesThatShareNoPackage() {
        ModuleDescriptor annotations = module("dev.broadside.annotations", Jars.ANNOTATIONS);
        ModuleDescriptor runtime = module("dev.broadside.runtime", Jars.RUNTIME);
        ModuleDescriptor processor = module("dev.broadside.processor", Jars.PROCESSOR);
        assertThat(processor.isAutomatic()).isTrue();
        assertThat(runtime.isAutomatic() || annotations.isAutomatic()).isFalse();
        assertThat(Sets.intersection(annotations.packages(), runtime.packages()))
                .isEmpty();
        assertThat(Sets.intersection(Sets.union(annotations.packages(), runtime.packages()), processor.packages()))
                .isEmpty();
    }

    @Test
    void theRuntimeNeedsNothingElse() {
        Set<String> needed = Sets.newTreeSet();
        for (ModuleDescriptor.Requires requires :
                module("dev.broadside.runtime", Jars.RUNTIME).requires()) {
            if (!requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)) {
                needed.add(requires.name());
            }
        }
        assertThat(needed).containsExactly("java.base", "dev.broadside.annotations");
    }

    private static ModuleDescriptor module(String name, Path jar) {
        return ModuleFinder.of(jar)
                .find(name)
                .map(ModuleReference::descriptor)
                .orElseThrow(() -> new AssertionError(jar + " is not the module " + name));
    }

    private static List<String> files(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .toList();
        }
    }
}
