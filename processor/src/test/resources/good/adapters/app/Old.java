package app;

import dev.broadside.annotations.Packet;

/** Generated code warns of nothing that is not its own. */
@Packet(adapters = Old.Adapters.class)
record Old(Value value) {

    record Value(int number) {}

    @Packet
    record Stored(int number) {}

    static final class Adapters {
        private Adapters() {}

        @Deprecated
        static Stored pack(Value value) {
            return new Stored(value.number);
        }

        @Deprecated(forRemoval = true)
        static Value unpack(Stored stored) {
            return new Value(stored.number);
        }
    }
}
