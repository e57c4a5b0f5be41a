package dev.broadside.processor;

import static dev.broadside.processor.diag.Diagnostic.WRITE_FAILED;

import com.google.auto.service.AutoService;
import dev.broadside.processor.Unit.Kind;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.read.TaskIndex;
import dev.broadside.processor.read.TaskOrigins;
import dev.broadside.processor.write.ServiceFile;
import java.io.IOException;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Lists the tasks of all classes for the class path, and tells of names that two classes use. It finds them by what
 * {@link BroadsideProcessor} writes: whatever has an annotation of an aggregating processor, Gradle gives to all
 * processors again and again, as class files, from which a user's class is not to be generated for anew.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.broadside.annotations.BroadsideGenerated")
public final class IndexProcessor extends AbstractProcessor {

    private final NavigableSet<Unit> units = new TreeSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Tells Gradle, too, whether one file is made of many classes. */
    @Override
    public Set<String> getSupportedOptions() {
        Set<String> supported = new TreeSet<>(Options.ours(processingEnv.getOptions()));
        supported.add("org.gradle.annotation.processing." + (isWanted() ? "aggregating" : "isolating"));
        return supported;
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // javac warns of annotations that nobody claims
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(this::collect);
        }
        if (round.processingOver()) {
            Problems problems = new Problems();
            try {
                finish(!round.errorRaised(), problems);
            } catch (RuntimeException e) {
                Crash.add(e, ServiceFile.PATH, Position.NOWHERE, processingEnv, problems);
            }
            problems.print(processingEnv.getMessager());
        }
        return true;
    }

    /** Reads the classes as they are now: names that another processor made are known only in the end. */
    private void finish(boolean isSound, Problems problems) {
        TaskIndex index = new TaskIndex(problems);
        for (Unit unit : units) {
            unit.find(processingEnv.getElementUtils()).ifPresent(index::add);
        }
        if (isSound && !problems.isFlawed() && isWanted()) {
            write(index.providers(), problems);
        }
    }

    private boolean isWanted() {
        return Options.of(processingEnv.getOptions(), new Problems()).index();
    }

    private void collect(Element generated) {
        Elements elements = processingEnv.getElementUtils();
        if (generated instanceof TypeElement type) {
            new TaskOrigins(elements).of(type).forEach(origin -> units.add(Unit.of(Kind.TASKS, origin, elements)));
        }
    }

    /** Keeps what an earlier build listed, for a build tool may compile only what has changed since. */
    private void write(NavigableSet<String> providers, Problems problems) {
        Elements elements = processingEnv.getElementUtils();
        ServiceFile file = new ServiceFile(processingEnv.getFiler());
        for (String earlier : file.read()) {
            if (elements.getTypeElement(earlier.replace('$', '.')) != null) {
                providers.add(earlier);
            }
        }
        try {
            if (!providers.isEmpty()) {
                file.write(providers);
            }
        } catch (IOException e) {
            problems.add(WRITE_FAILED, Position.NOWHERE, ServiceFile.PATH, e.getMessage());
        }
    }
}
