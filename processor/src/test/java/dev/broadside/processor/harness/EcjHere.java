package dev.broadside.processor.harness;

import java.io.PrintWriter;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.eclipse.jdt.internal.compiler.apt.dispatch.BatchAnnotationProcessorManager;
import org.eclipse.jdt.internal.compiler.batch.Main;

/** Eclipse's compiler with processors of this process, which it need not load anew each time. */
final class EcjHere extends Main {

    private final Processor[] processors;

    EcjHere(PrintWriter log, Processor... processors) {
        super(log, log, false, Map.of(), null);
        this.processors = processors.clone();
    }

    @Override
    protected void initializeAnnotationProcessorManager() {
        super.initializeAnnotationProcessorManager();
        ((BatchAnnotationProcessorManager) batchCompiler.annotationProcessorManager).setProcessors(processors);
    }
}
