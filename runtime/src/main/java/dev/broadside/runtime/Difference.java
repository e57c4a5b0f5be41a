package dev.broadside.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where two results of the same dispatch differ first. Numbers are compared bit by bit, but all NaNs are the same: which of
 * them a computation gives may depend on the compiler.
 */
final class Difference {

    /** The place of a result that has no parts. */
    private static final int WHOLE = -1;

    private final int place;

    /** What is there in the one and in the other, or null if that ends before. */
    private final @Nullable Object first;

    private final @Nullable Object second;

    private Difference(int place, @Nullable Object first, @Nullable Object second) {
        this.place = place;
        this.first = first;
        this.second = second;
    }

    /** The index of what differs, or less than 0 if the results have no parts. */
    int place() {
        return place;
    }

    /** Returns the difference in the first places, or null if there is none. */
    static @Nullable Difference between(@Nullable Object first, @Nullable Object second, int places) {
        if (first instanceof PacketBuffer<?> one && second instanceof PacketBuffer<?> other) {
            return betweenBuffers(one, other, places);
        }
        AnyArray one = AnyArray.of(first);
        AnyArray other = AnyArray.of(second);
        if (one == null || other == null) {
            return Objects.equals(first, second) ? null : new Difference(WHOLE, first, second);
        }
        int place = one.mismatch(other, 0, places);
        return place < 0 ? null : new Difference(place, one.get(place), other.get(place));
    }

    private static @Nullable Difference betweenBuffers(PacketBuffer<?> one, PacketBuffer<?> other, int places) {
        if (one.equals(other)) {
            return null;
        }
        int ofBoth = Math.min(one.count(), other.count());
        for (int i = 0; i < Math.min(ofBoth, places); i++) {
            // packets with the same NaNs in other bits are equal all the same
            if (!one.slice(i, i + 1).equals(other.slice(i, i + 1))
                    && !one.get(i).equals(other.get(i))) {
                return new Difference(i, one.get(i), other.get(i));
            }
        }
        return one.count() == other.count() || places <= ofBoth
                ? null
                : new Difference(
                        ofBoth,
                        ofBoth < one.count() ? one.get(ofBoth) : null,
                        ofBoth < other.count() ? other.get(ofBoth) : null);
    }

    /** Tells both values, and where they are in what a word is for. */
    String text(String placeWord) {
        return (place == WHOLE ? "the result" : placeWord + " " + place) + " was " + text(first) + ", and "
                + text(second);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "missing" : value.toString();
    }
}
