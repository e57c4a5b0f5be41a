package dev.broadside.processor.harness;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Notes the top-level classes in which something has one of some annotations, as Gradle does. */
final class AnnotatedTypes extends AbstractProcessor {

    private final List<String> annotations;
    private final SortedSet<String> found;

    AnnotatedTypes(List<String> annotations, SortedSet<String> found) {
        this.annotations = annotations;
        this.found = found;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return new TreeSet<>(annotations);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> present, RoundEnvironment round) {
        for (TypeElement annotation : present) {
            round.getElementsAnnotatedWith(annotation).forEach(element -> found.add(OriginRecorder.topLevel(element)));
        }
        return false;
    }
}
