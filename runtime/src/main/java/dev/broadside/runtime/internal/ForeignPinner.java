package dev.broadside.runtime.internal;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Binds threads by Linux' own calls, through the foreign function API of Java 22 and later, all of whose classes are looked
 * up by name, so that this is compiled by older ones.
 */
final class ForeignPinner implements Pinner {

    private static final int FIRST_JAVA = 22;

    /** The bytes of a set of 8,192 processors, which is as many as Linux can have. */
    private static final int SET_BYTES = 1024;

    private static final String PACKAGE = "java.lang.foreign.";

    private final MethodHandle setAffinity;
    private final BitSet allowed;

    /**
     * Finds the calls.
     *
     * @throws UnsupportedOperationException if they cannot be had
     */
    ForeignPinner() {
        if (Runtime.version().feature() < FIRST_JAVA) {
            throw new UnsupportedOperationException(
                    "Java " + Runtime.version().feature() + " is older than " + FIRST_JAVA);
        }
        try {
            setAffinity = link("sched_setaffinity");
            NativeSet set = new NativeSet();
            // of the process' first thread: the calling one may be bound already
            call(link("sched_getaffinity"), (int) ProcessHandle.current().pid(), set);
            allowed = set.toBitSet();
        } catch (IllegalCallerException e) {
            throw new UnsupportedOperationException("native access is denied: " + e.getMessage(), e);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new UnsupportedOperationException("the foreign function API cannot be used: " + e, e);
        }
    }

    @Override
    public BitSet allowed() {
        return allowed;
    }

    @Override
    public void pin(BitSet processors) {
        try {
            call(setAffinity, 0, new NativeSet(processors));
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new UnsupportedOperationException("sched_setaffinity: " + e, e);
        }
    }

    private static void call(MethodHandle call, int pid, NativeSet set) throws Throwable {
        int result = (int) call.invokeWithArguments(pid, (long) SET_BYTES, set.segment);
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
                .invokeWithArguments(linker, symbol.orElseThrow(() -> new NoSuchElementException(name)), descriptor);
    }

    private static Object layout(MethodHandles.Lookup lookup, String constant, String type) throws Throwable {
        return lookup.findStaticGetter(type("ValueLayout"), constant, type(type))
                .invokeWithArguments();
    }

    /** A {@code cpu_set_t}. */
    private static final class NativeSet {

        private final Object segment;
        private final ByteBuffer bytes;

        NativeSet() throws Throwable {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            Class<?> arenaType = type("Arena");
            Class<?> segmentType = type("MemorySegment");
            Object arena = lookup.findStatic(arenaType, "ofAuto", methodType(arenaType))
                    .invokeWithArguments();
            segment = lookup.findVirtual(arenaType, "allocate", methodType(segmentType, long.class, long.class))
                    .invokeWithArguments(arena, (long) SET_BYTES, (long) Long.BYTES);
            Object view = lookup.findVirtual(segmentType, "asByteBuffer", methodType(ByteBuffer.class))
                    .invokeWithArguments(segment);
            // an array of unsigned longs
            bytes = ((ByteBuffer) view).order(ByteOrder.nativeOrder());
        }

        NativeSet(BitSet processors) throws Throwable {
            this();
            long[] words = processors.toLongArray();
            for (int i = 0; i < words.length; i++) {
                bytes.putLong(i * Long.BYTES, words[i]);
            }
        }

        BitSet toBitSet() {
            long[] words = new long[SET_BYTES / Long.BYTES];
            for (int i = 0; i < words.length; i++) {
                words[i] = bytes.getLong(i * Long.BYTES);
            }
            return BitSet.valueOf(words);
        }
    }
}
