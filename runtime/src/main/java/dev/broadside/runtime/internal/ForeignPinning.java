package dev.broadside.runtime.internal;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Binds threads by Linux' own calls, through the foreign function API of Java 22 and later, all of whose classes are looked
 * up by name, so that this is compiled by older ones.
 */
final class ForeignPinning extends Pinning {

    private static final int FIRST_JAVA = 22;

    /** The bytes of a set of 8,192 processors, which is as many as Linux can have. */
    private static final int SET_BYTES = 1024;

    private static final String PACKAGE = "java.lang.foreign.";

    private final MethodHandle setAffinity;
    private final MethodHandle ofBuffer;
    private final BitSet allowed;

    /**
     * Finds the calls.
     *
     * @throws UnsupportedOperationException if they cannot be had
     */
    ForeignPinning() {
        if (Runtime.version().feature() < FIRST_JAVA) {
            throw new UnsupportedOperationException(
                    "Java " + Runtime.version().feature() + " is older than " + FIRST_JAVA);
        }
        try {
            setAffinity = link("sched_setaffinity");
            Class<?> segmentType = type("MemorySegment");
            ofBuffer =
                    MethodHandles.lookup().findStatic(segmentType, "ofBuffer", methodType(segmentType, Buffer.class));
            ByteBuffer set = newSet();
            // of the process' first thread: the calling one may be bound already
            call(link("sched_getaffinity"), (int) ProcessHandle.current().pid(), set);
            allowed = BitSet.valueOf(set.asLongBuffer());
        } catch (IllegalCallerException e) {
            throw new UnsupportedOperationException("native access is denied: " + e.getMessage(), e);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new UnsupportedOperationException("the foreign function API cannot be used: " + e, e);
        }
    }

    @Override
    BitSet allowed() {
        return allowed;
    }

    @Override
    void bind(BitSet processors) throws Throwable {
        ByteBuffer set = newSet();
        set.asLongBuffer().put(processors.toLongArray());
        call(setAffinity, 0, set);
    }

    /** Makes an empty {@code cpu_set_t}: an array of unsigned longs. */
    private static ByteBuffer newSet() {
        return ByteBuffer.allocateDirect(SET_BYTES).order(ByteOrder.nativeOrder());
    }

    private void call(MethodHandle call, int pid, ByteBuffer set) throws Throwable {
        int result = (int) call.invokeWithArguments(pid, (long) SET_BYTES, ofBuffer.invokeWithArguments(set));
        if (result < 0) {
            throw new UnsupportedOperationException("Linux refuses");
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name);
    }

    /** Makes a handle of a C function {@code int name(int, long, void*)}. */
    private static MethodHandle link(String name) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Class<?> linkerType = type("Linker");
        Class<?> symbolsType = type("SymbolLookup");
        Class<?> layoutType = type("MemoryLayout");
        Class<?> descriptorType = type("FunctionDescriptor");
        Object linker = lookup.findStatic(linkerType, "nativeLinker", methodType(linkerType))
                .invokeWithArguments();
        Object symbols = lookup.findVirtual(linkerType, "defaultLookup", methodType(symbolsType))
                .invokeWithArguments(linker);
        Optional<?> symbol =
                (Optional<?>) lookup.findVirtual(symbolsType, "find", methodType(Optional.class, String.class))
                        .invokeWithArguments(symbols, name);
        if (symbol.isEmpty()) {
            throw new NoSuchElementException(name);
        }
        Object anInt = layout(lookup, "JAVA_INT", "ValueLayout$OfInt");
        Object aLong = layout(lookup, "JAVA_LONG", "ValueLayout$OfLong");
        Object address = layout(lookup, "ADDRESS", "AddressLayout");
        Object descriptor = lookup.findStatic(
                        descriptorType, "of", methodType(descriptorType, layoutType, layoutType.arrayType()))
                .invokeWithArguments(anInt, anInt, aLong, address);
        return (MethodHandle) lookup.findVirtual(
                        linkerType,
                        "downcallHandle",
                        methodType(
                                MethodHandle.class,
                                type("MemorySegment"),
                                descriptorType,
                                type("Linker$Option").arrayType()))
                .invokeWithArguments(linker, symbol.get(), descriptor);
    }

    private static Object layout(MethodHandles.Lookup lookup, String constant, String type) throws Throwable {
        return lookup.findStaticGetter(type("ValueLayout"), constant, type(type))
                .invokeWithArguments();
    }
}
