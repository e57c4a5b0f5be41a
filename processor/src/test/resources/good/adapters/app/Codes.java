package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U16;
import geo.Id;
import geo.Span;

/** Adapters in an enum, in a class. */
final class Codes {
    private Codes() {}

    enum Small {
        ;

        @Packet
        record Number(@U16 int number) {}

        static <T extends RuntimeException> void unrelated(T exception) {
            throw exception;
        }

        static Number store(Id<String> id) throws IllegalStateException {
            return new Number(id.number);
        }

        static Id<String> load(Number number) {
            return new Id<>(number.number());
        }
    }

    @Packet(adapters = Small.class)
    record Length(int length, Id<String> owner) {}

    /** The packet of this one has an adapted component itself. */
    static Length store(Span span) {
        return new Length((int) (span.to() - span.from()), new Id<>((int) span.from()));
    }

    static Span load(Length length) {
        return new Span(length.owner().number, length.owner().number + length.length());
    }
}
