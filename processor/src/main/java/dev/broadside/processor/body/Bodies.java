package dev.broadside.processor.body;

import javax.annotation.processing.ProcessingEnvironment;

/** The bodies of kernels, where the compiler shows them. Knows nothing of the tree API, which may not be there. */
public final class Bodies {

    private Bodies() {}

    /**
     * Has warnings given of what kernels do that is a race, or costs an object for each id, once the compiler has found out
     * what their bodies mean. Does nothing in a compiler, or inside a tool, that does not show them.
     *
     * @param environment the compiler
     */
    public static void watch(ProcessingEnvironment environment) {
        JavacEnvironment.in(environment).ifPresent(Bodies::listen);
    }

    private static void listen(ProcessingEnvironment javac) {
        try {
            KernelListener.addTo(javac);
        } catch (IllegalArgumentException | LinkageError e) {
            // a compiler that is javac by name only, or does not show its API: there are no warnings then
        }
    }
}
