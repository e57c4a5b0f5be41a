package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.ForwardingFiler;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.ProcessorWithFiler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Gradle asks of an isolating processor. */
class IncrementalTest {

    @ParameterizedTest
    @ValueSource(strings = {"readme", "nested-packets", "owners", "two-packages", "buffers-as-arguments"})
    void everyFileHasOneOriginatingElement(String fixture) {
        SortedMap<String, String> origins = new TreeMap<>();
        JavacHarness javac = new JavacHarness(
                new ProcessorWithFiler(new BroadsideProcessor(), filer -> new OriginRecorder(filer, origins)),
                new IndexProcessor());
        assertThat(javac.compile(Fixture.of("good", fixture).selfChecking()).reports())
                .isEmpty();
        assertThat(origins).isNotEmpty();
        // app.Game_Deep_HitBuffer comes from app.Game and nothing else
        origins.forEach((generated, origin) -> assertWithMessage("origin of %s", generated)
                .that(generated)
                .matches(origin.replace(".", "\\.") + "(_\\w+)?(Tasks|Packet|Buffer)"));
    }

    @Test
    void gradleIsToldOfBoth() throws IOException {
        try (InputStream in =
                BroadsideProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "dev.broadside.processor.BroadsideProcessor,isolating",
                            "dev.broadside.processor.IndexProcessor,dynamic");
        }
    }

    /** Else Gradle gives an aggregating processor everything again each time. */
    @ParameterizedTest
    @ValueSource(classes = {Task.class, Packet.class})
    void annotationsAreInClassFiles(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value().name()).isEqualTo("CLASS");
    }

    private static final class OriginRecorder extends ForwardingFiler {

        private final SortedMap<String, String> origins;

        OriginRecorder(Filer filer, SortedMap<String, String> origins) {
            super(filer);
            this.origins = origins;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
            assertWithMessage("originating elements of %s", name)
                    .that(originatingElements)
                    .hasLength(1);
            origins.put(name.toString(), topLevel(originatingElements[0]));
            return super.createSourceFile(name, originatingElements);
        }

        private static String topLevel(Element element) {
            return element.getEnclosingElement().getKind() == ElementKind.PACKAGE
                    ? element.toString()
                    : topLevel(element.getEnclosingElement());
        }
    }
}
