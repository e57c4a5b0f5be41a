package dev.broadside.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An array of objects or of any primitives: method handles do for all nine types what would take nine branches each time. */
final class AnyArray {

    private final Object array;
    private final Class<?> type;
    private final int length;

    /** Compares two arrays; looked up when it is first needed. */
    private @Nullable MethodHandle mismatch;

    private AnyArray(Object array) {
        this.array = array;
        this.type = array instanceof Object[] ? Object[].class : array.getClass();
        this.length = (int) invoke(MethodHandles.arrayLength(type), array);
    }

    /** Returns an object as an array, or null if it is none. */
    static @Nullable AnyArray of(@Nullable Object object) {
        return object == null || !object.getClass().isArray() ? null : new AnyArray(object);
    }

    int length() {
        return length;
    }

    /** Returns an element, in a box if it is primitive. */
    @Nullable
    Object get(int index) {
        return invoke(MethodHandles.arrayElementGetter(type), array, index);
    }

    /** Returns the array if it is of objects, or an empty one. */
    @Nullable
    Object[] objects() {
        return array instanceof Object[] objects ? objects : new Object[0];
    }

    AnyArray copy() {
        AnyArray copy = new AnyArray(invoke(MethodHandles.arrayConstructor(type), length));
        copy.set(this);
        return copy;
    }

    /** Takes over all elements of an array that is as long. */
    void set(AnyArray other) {
        System.arraycopy(other.array, 0, array, 0, length);
    }

    /**
     * Returns where this array and another one of its type differ first, at an index in a range, or -1. Numbers are compared
     * bit by bit, but all NaNs are the same. Where one ends, they differ.
     */
    int mismatch(AnyArray other, int from, int to) {
        MethodHandle handle = mismatch == null ? findMismatch() : mismatch;
        mismatch = handle;
        int end = Math.min(to, length);
        int otherEnd = Math.min(to, other.length);
        int begin = Math.min(from, Math.min(end, otherEnd));
        int at = (int) invoke(handle, array, begin, end, other.array, begin, otherEnd);
        return at < 0 ? at : begin + at;
    }

    private MethodHandle findMismatch() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Arrays.class,
                            "mismatch",
                            MethodType.methodType(int.class, type, int.class, int.class, type, int.class, int.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object invoke(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
