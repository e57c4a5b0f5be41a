package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/** Stands for the class by which IntelliJ wraps what a processor is given, and offers to undo that. */
public final class APIWrappers {

    private APIWrappers() {}

    /** Wraps an environment as IntelliJ does. */
    public static ProcessingEnvironment wrap(ProcessingEnvironment environment) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                APIWrappers.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                new Handler(environment));
    }

    /** What IntelliJ tells processors to call by reflection. */
    public static <T> Object unwrap(Class<T> type, T wrapper) {
        return type.cast(((Handler) Proxy.getInvocationHandler(wrapper)).wrapped);
    }

    private static final class Handler implements InvocationHandler {

        private final Object wrapped;

        Handler(Object wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(wrapped, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
