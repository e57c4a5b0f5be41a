package dev.broadside.processor.body;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Finds javac's own environment in what a build tool gives a processor: Gradle and IntelliJ wrap it. */
final class JavacEnvironment {

    private static final String JAVAC = "com.sun.tools.javac.processing.JavacProcessingEnvironment";

    /** What IntelliJ offers to processors for this. */
    private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

    /** How many wrappers there may be around one another. */
    private static final int MOST_WRAPPERS = 8;

    private JavacEnvironment() {}

    /** Returns javac's environment; empty in another compiler, or behind a wrapper that does not let us see it. */
    static Optional<ProcessingEnvironment> in(ProcessingEnvironment given) {
        ProcessingEnvironment environment = given;
        for (int i = 0; i < MOST_WRAPPERS && environment != null; i++) {
            if (environment.getClass().getName().equals(JAVAC)) {
                return Optional.of(environment);
            }
            environment = unwrap(environment);
        }
        return Optional.empty();
    }

    private static @Nullable ProcessingEnvironment unwrap(ProcessingEnvironment wrapper) {
        try {
            return Proxy.isProxyClass(wrapper.getClass()) ? unwrapOfIntelliJ(wrapper) : unwrapOfGradle(wrapper);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    private static @Nullable ProcessingEnvironment unwrapOfIntelliJ(ProcessingEnvironment wrapper)
            throws ReflectiveOperationException {
        Object unwrapped = Class.forName(
                        INTELLIJ,
                        true,
                        Proxy.getInvocationHandler(wrapper).getClass().getClassLoader())
                .getMethod("unwrap", Class.class, Object.class)
                .invoke(null, ProcessingEnvironment.class, wrapper);
        return unwrapped instanceof ProcessingEnvironment environment ? environment : null;
    }

    /** Gradle keeps what it wraps in a private field; its classes are in no named module, so it can be read. */
    private static @Nullable ProcessingEnvironment unwrapOfGradle(ProcessingEnvironment wrapper)
            throws IllegalAccessException {
        for (Class<?> type = wrapper.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == ProcessingEnvironment.class
                        && !Modifier.isStatic(field.getModifiers())
                        && field.trySetAccessible()) {
                    return (ProcessingEnvironment) field.get(wrapper);
                }
            }
        }
        return null;
    }
}
