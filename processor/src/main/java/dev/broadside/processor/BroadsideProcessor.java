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

/**
 * Generates dispatchers for classes with kernels, codecs and buffers for packets: each file from one class alone. Claims
 * what users write, and the JDK's mark of generated code; {@link IndexProcessor} has ours.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
    "dev.broadside.annotations.Bytes",
    "dev.broadside.annotations.Element",
    "dev.broadside.annotations.F16",
    "dev.broadside.annotations.I16",
    "dev.broadside.annotations.I8",
    "dev.broadside.annotations.Length",
    "dev.broadside.annotations.LocalMemory",
    "dev.broadside.annotations.Packet",
    "dev.broadside.annotations.Quantized",
    "dev.broadside.annotations.Scratch",
    "dev.broadside.annotations.Str",
    "dev.broadside.annotations.Task",
    "dev.broadside.annotations.U16",
    "dev.broadside.annotations.U32",
    "dev.broadside.annotations.U8",
    "javax.annotation.processing.Generated"
})
public final class BroadsideProcessor extends AbstractProcessor {

    private static final String PACKET = "dev.broadside.annotations.Packet";
    private static final String TASK = "dev.broadside.annotations.Task";

    private final Deferred deferred = new Deferred();
    private final Modules modules = new Modules();
    private boolean isIndexWanted;
    private Origins origins;
    private Generator generator;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Problems problems = new Problems();
        Options options = Options.of(environment.getOptions(), problems);
        problems.print(environment.getMessager());
        isIndexWanted = options.index();
        origins = new Origins(environment.getElementUtils());
        generator = new Generator(environment, options, origins, Bodies.watch(environment));
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
    @SuppressWarnings("DoNotClaimAnnotations") // javac warns of annotations that nobody claims
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        modules.add(round);
        generator.beginRound();
        for (TypeElement annotation : annotations) {
            // to find the elements, the compiler goes through the whole program
            if (annotation.getQualifiedName().contentEquals(PACKET)) {
                round.getElementsAnnotatedWith(annotation).forEach(this::collectPacket);
            } else if (annotation.getQualifiedName().contentEquals(TASK)) {
                round.getElementsAnnotatedWith(annotation).forEach(this::collectKernel);
            }
        }
        for (Unit unit : deferred.take()) {
            unit.find(processingEnv.getElementUtils()).ifPresent(type -> process(unit, type, round));
        }
        if (round.processingOver() && !round.errorRaised() && isIndexWanted) {
            Problems problems = new Problems();
            modules.check(processingEnv, problems);
            problems.print(processingEnv.getMessager());
        }
        return true;
    }

    /** Elsewhere than on types the compiler refuses the annotation itself. */
    private void collectPacket(Element element) {
        if (element instanceof TypeElement type) {
            add(Kind.PACKET, type);
        }
    }

    /** Elsewhere than on methods the compiler refuses the annotation itself. */
    private void collectKernel(Element element) {
        if (element.getKind() == ElementKind.METHOD && element.getEnclosingElement() instanceof TypeElement type) {
            add(Kind.TASKS, type);
        }
    }

    private void add(Kind kind, TypeElement type) {
        if (Unit.isPossible(type)) {
            Unit unit = Unit.of(kind, type, processingEnv.getElementUtils());
            origins.add(unit);
            deferred.add(unit);
            modules.add(unit);
        }
    }

    private void process(Unit unit, TypeElement type, RoundEnvironment round) {
        Problems problems = new Problems();
        try {
            if (!round.processingOver() && generator.mustWait(unit, type)) {
                deferred.add(unit);
            } else {
                generator.generate(unit, type, round, problems);
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
