package dev.broadside.processor.body;

import javax.annotation.processing.ProcessingEnvironment;

/** The bodies of kernels, where the compiler shows them. Knows nothing of the tree API, which may not be there. */
public final class Bodies {

    /** What kapt tells every processor: it runs them, and goes no further. */
    private static final String KAPT = "kapt.kotlin.generated";

    private Bodies() {}

    /**
     * Has warnings given of what kernels do that is a race, or costs an object for each id, once the compiler has found out
     * what their bodies mean. Does nothing in a compiler, or inside a tool, that does not show them.
     *
     * @param environment the compiler
     * @return whether they will be looked at, if nothing is wrong with the program
     */
    public static boolean watch(ProcessingEnvironment environment) {
        return !environment.getOptions().containsKey(KAPT)
                && JavacEnvironment.in(environment).map(Bodies::listen).orElse(false);
    }

    private static boolean listen(ProcessingEnvironment javac) {
        try {
            KernelListener.addTo(javac);
            return true;
        } catch (IllegalArgumentException | LinkageError e) {
            // a compiler that is javac by name only, or does not show its API: there are no warnings then
            return false;
        }
    }
}
