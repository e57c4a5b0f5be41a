package dev.broadside.processor;

import com.google.auto.service.AutoService;
import dev.broadside.processor.Unit.Kind;
import dev.broadside.processor.body.Bodies;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Generates dispatchers for classes with kernels, codecs and buffers for packets: each file from one class alone. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.broadside.annotations.*")
public final class BroadsideProcessor extends AbstractProcessor {

    private final Deferred deferred = new Deferred();
    private Origins origins;
    private Generator generator;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Problems problems = new Problems();
        Options options = Options.of(environment.getOptions(), problems);
        problems.print(environment.getMessager());
        origins = new Origins(environment.getElementUtils());
        generator = new Generator(environment, options, origins);
        Bodies.watch(environment);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.ours(processingEnv.getOptions());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                collect(annotation, element);
            }
        }
        for (Unit unit : deferred.take()) {
            unit.find(processingEnv.getElementUtils()).ifPresent(type -> process(unit, type, round));
        }
        return false;
    }

    /** Elsewhere than on methods and types the compiler refuses the annotations itself. */
    private void collect(TypeElement annotation, Element element) {
        if (annotation.getSimpleName().contentEquals("Packet") && element instanceof TypeElement type) {
            add(Kind.PACKET, type);
        } else if (annotation.getSimpleName().contentEquals("Task")
                && element.getKind() == ElementKind.METHOD
                && element.getEnclosingElement() instanceof TypeElement type) {
            add(Kind.TASKS, type);
        }
    }

    private void add(Kind kind, TypeElement type) {
        if (Unit.isPossible(type)) {
            Unit unit = Unit.of(kind, type, processingEnv.getElementUtils());
            origins.add(unit);
            deferred.add(unit);
        }
    }

    private void process(Unit unit, TypeElement type, RoundEnvironment round) {
        Problems problems = new Problems();
        try {
            if (!round.processingOver() && generator.mustWait(unit, type)) {
                deferred.add(unit);
            } else {
                generator.generate(unit, type, round.processingOver() && !round.errorRaised(), problems);
            }
        } catch (RuntimeException | StackOverflowError e) {
            if (Crash.isOfCompiler(e)) {
                throw e;
            }
            Crash.add(e, unit.name(), Position.of(type), processingEnv, problems);
        }
        problems.print(processingEnv.getMessager());
    }
}
