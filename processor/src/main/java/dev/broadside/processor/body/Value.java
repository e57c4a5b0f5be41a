package dev.broadside.processor.body;

/**
 * What is known of an expression in a kernel: how a number, or which object is taken, depends on the ids of the call.
 *
 * @param kind how it depends on them
 * @param ids the ids it depends on, a bit for each
 * @param number the constant, or what is added to the id
 */
record Value(Kind kind, int ids, long number) {

    enum Kind {
        /** Nothing is known. */
        UNKNOWN,
        /** The same for every id. */
        FIXED,
        /** A constant. */
        CONSTANT,
        /** An id plus a constant. */
        ID,
        /** The same for several neighbouring ids. */
        FOLDED,
        /** Some other number, or object, for each of its ids. */
        MIXED
    }

    static final Value UNKNOWN = new Value(Kind.UNKNOWN, 0, 0);
    static final Value FIXED = new Value(Kind.FIXED, 0, 0);

    static Value constant(long number) {
        return new Value(Kind.CONSTANT, 0, number);
    }

    /** Returns the id of a dimension. */
    static Value id(int dimension) {
        return new Value(Kind.ID, 1 << dimension, 0);
    }

    /** Returns what depends on these ids in some way. */
    static Value mixed(int ids) {
        return ids == 0 ? FIXED : new Value(Kind.MIXED, ids, 0);
    }

    boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    boolean isSameForAll() {
        return isKnown() && ids == 0;
    }

    /** Whether it is made of ids and of what is the same for all of them. */
    boolean isOfIds() {
        return ids != 0;
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    /** Returns what depends on this and on another. */
    Value with(Value other) {
        return isKnown() && other.isKnown() ? mixed(ids | other.ids) : UNKNOWN;
    }

    Value plus(Value other) {
        if (is(Kind.CONSTANT) && other.is(Kind.CONSTANT)) {
            return constant(number + other.number);
        } else if (is(Kind.ID) && other.is(Kind.CONSTANT)) {
            return new Value(Kind.ID, ids, number + other.number);
        } else if (is(Kind.CONSTANT) && other.is(Kind.ID)) {
            return other.plus(this);
        }
        return with(other);
    }

    Value minus(Value other) {
        return other.is(Kind.CONSTANT) ? plus(constant(-other.number)) : with(other);
    }

    /** Returns this divided by a constant that is at least so much, by which neighbours become one. */
    Value foldedBy(Value other, long least) {
        return is(Kind.ID) && other.is(Kind.CONSTANT) && other.number >= least
                ? new Value(Kind.FOLDED, ids, 0)
                : with(other);
    }
}
