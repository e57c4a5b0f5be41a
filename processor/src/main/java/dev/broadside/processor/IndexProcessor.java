package dev.broadside.processor;

import static dev.broadside.processor.diag.Diagnostic.WRITE_FAILED;

import com.google.auto.service.AutoService;
import dev.broadside.processor.Unit.Kind;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.read.ProvidedTasks;
import dev.broadside.processor.read.TaskIndex;
import dev.broadside.processor.write.ServiceFile;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Lists the tasks of all classes for the class path, and tells of names that two classes use and of modules that do not
 * provide their tasks. Comes after
 * {@link BroadsideProcessor} and claims the annotations, which that one leaves to others.
 */
@AutoService(Processor.class)
// the last is in what BroadsideProcessor writes
@SupportedAnnotationTypes({"dev.broadside.annotations.*", "javax.annotation.processing.Generated"})
public final class IndexProcessor extends AbstractProcessor {

    private final NavigableSet<Unit> units = new TreeSet<>();

    /** The modules whose declarations are compiled now; of others it is too late to say anything. */
    private final NavigableSet<String> modules = new TreeSet<>();

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
        for (ModuleElement module : ElementFilter.modulesIn(round.getRootElements())) {
            modules.add(module.getQualifiedName().toString());
        }
        for (TypeElement annotation : annotations) {
            if (annotation.getSimpleName().contentEquals("Task")) {
                round.getElementsAnnotatedWith(annotation).forEach(kernel -> collect(kernel.getEnclosingElement()));
            }
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
            modules.forEach(module -> checkProvided(module, problems));
        }
    }

    /** Not in Eclipse's compiler, which refuses to provide a class that is yet to be generated. */
    private void checkProvided(String name, Problems problems) {
        Elements elements = processingEnv.getElementUtils();
        ModuleElement module = elements.getModuleElement(name);
        if (module != null && !processingEnv.getClass().getName().startsWith("org.eclipse.jdt.")) {
            List<TypeElement> types = units.stream()
                    .filter(unit -> unit.module().equals(name))
                    .flatMap(unit -> unit.find(elements).stream())
                    .toList();
            new ProvidedTasks(problems).check(module, types);
        }
    }

    private boolean isWanted() {
        return Options.of(processingEnv.getOptions(), new Problems()).index();
    }

    private void collect(@Nullable Element owner) {
        if (owner instanceof TypeElement type && Unit.isPossible(type)) {
            units.add(Unit.of(Kind.TASKS, type, processingEnv.getElementUtils()));
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
