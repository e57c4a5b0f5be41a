package dev.broadside.processor.random;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Reflection without checked exceptions. What is called may throw what it likes, if unchecked. */
final class Classes {

    private Classes() {}

    static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("not generated: " + name, e);
        }
    }

    /** Calls the only constructor. */
    static Object construct(Class<?> type, Object... arguments) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return unchecked(() -> constructor.newInstance(arguments));
    }

    /** Calls the method that has this name and takes so many arguments. */
    static Object call(Object object, String name, Object... arguments) {
        return invoke(object.getClass(), object, name, arguments);
    }

    static Object callStatic(Class<?> type, String name, Object... arguments) {
        return invoke(type, null, name, arguments);
    }

    static Object constant(Class<?> type, String name) {
        return unchecked(() -> type.getField(name).get(null));
    }

    private static Object invoke(Class<?> type, Object object, String name, Object... arguments) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name)
                        && candidate.getParameterCount() == arguments.length
                        && !candidate.isBridge())
                .findFirst()
                .orElseThrow(() -> new LinkageError("not generated: " + type + "." + name));
        method.setAccessible(true);
        return unchecked(() -> method.invoke(object, arguments));
    }

    private static Object unchecked(Reflective action) {
        try {
            return action.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not as expected", e);
        }
    }

    private interface Reflective {
        Object run() throws ReflectiveOperationException;
    }
}
