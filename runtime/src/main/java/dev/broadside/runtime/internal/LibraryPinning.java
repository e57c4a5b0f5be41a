package dev.broadside.runtime.internal;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.BitSet;

/** Binds threads through {@code net.openhft:affinity}, where a program has it. */
final class LibraryPinning extends Pinning {

    private final MethodHandle setAffinity;
    private final MethodHandle getAffinity;
    private final BitSet allowed;

    /**
     * Finds the library.
     *
     * @throws UnsupportedOperationException if it is not there, or does not work
     */
    LibraryPinning() {
        try {
            Class<?> affinity = Class.forName("net.openhft.affinity.Affinity");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            setAffinity = lookup.findStatic(affinity, "setAffinity", methodType(void.class, BitSet.class));
            getAffinity = lookup.findStatic(affinity, "getAffinity", methodType(BitSet.class));
            allowed = (BitSet) getAffinity.invokeWithArguments();
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException("net.openhft:affinity is not on the class path", e);
        } catch (Throwable e) {
            throw new UnsupportedOperationException("net.openhft:affinity cannot be used: " + e, e);
        }
        if (allowed.isEmpty()) {
            throw new UnsupportedOperationException("net.openhft:affinity does not work here; it needs JNA");
        }
    }

    @Override
    BitSet allowed() {
        return allowed;
    }

    @Override
    void bind(BitSet processors) throws Throwable {
        setAffinity.invokeWithArguments(processors);
        Object now = getAffinity.invokeWithArguments();
        if (!processors.equals(now)) {
            throw new UnsupportedOperationException("net.openhft:affinity left the thread on " + now);
        }
    }
}
