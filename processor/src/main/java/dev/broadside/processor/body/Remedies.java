package dev.broadside.processor.body;

import javax.lang.model.type.TypeMirror;

/** What the JDK has for several threads, in place of what it has for one. */
final class Remedies {

    private Remedies() {}

    /** Returns a class in place of a variable of a type, which is set or is added to. */
    static String shared(TypeMirror type, boolean isSet) {
        return switch (type.getKind()) {
            case BYTE, SHORT, INT, LONG, CHAR -> isSet ? "a LongAccumulator" : "a LongAdder";
            case FLOAT, DOUBLE -> isSet ? "a DoubleAccumulator" : "a DoubleAdder";
            case BOOLEAN -> "an AtomicBoolean";
            default -> "an AtomicReference";
        };
    }

    /** Returns what to do instead of changing a collection. */
    static String collection(String type) {
        return type.endsWith("Map")
                ? "Use a ConcurrentHashMap, or return the values"
                : "Append to a packet buffer's Appender, or return the values";
    }
}
