package dev.broadside.processor.random;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Returns the only constructor. */
    static Constructor<?> constructor(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor;
    }

    /** Calls the only constructor. */
    static Object construct(Class<?> type, Object... arguments) {
        return unchecked(() -> constructor(type).newInstance(arguments));
    }

    /** Calls the method of a type that has this name and takes such arguments. */
    static Object call(Class<?> type, Object object, String name, Object... arguments) {
        Method method = Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name)
                        && !candidate.isBridge()
                        && takes(candidate.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new LinkageError("not generated: " + type + "." + name));
        method.setAccessible(true);
        return unchecked(() -> method.invoke(object, arguments));
    }

    private static boolean takes(Class<?>[] parameters, Object[] arguments) {
        return parameters.length == arguments.length
                && IntStream.range(0, parameters.length)
                        .allMatch(i -> MethodType.methodType(parameters[i])
                                .wrap()
                                .returnType()
                                .isInstance(arguments[i]));
    }

    static Object callStatic(Class<?> type, String name, Object... arguments) {
        return call(type, null, name, arguments);
    }

    static Object constant(Class<?> type, String name) {
        return unchecked(() -> type.getField(name).get(null));
    }

    /** Returns a record, an array or an enum as a plain value. */
    @SuppressWarnings("EnumOrdinal") // that is what is written
    static Object plain(Object value) {
        if (value instanceof Record) {
            return Arrays.stream(value.getClass().getRecordComponents())
                    .map(component -> plain(call(value.getClass(), value, component.getName())))
                    .toList();
        } else if (value instanceof Enum<?> constant) {
            return constant.ordinal();
        } else if (value instanceof List<?> list) {
            return list.stream().map(Classes::plain).toList();
        } else if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> plain(Array.get(value, i)))
                    .toList();
        }
        return value;
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
