package geo;

import dev.broadside.annotations.Packet;

/** What is protected here can be named in a subclass elsewhere, but not in a class that was generated beside it. */
public class Base {
    @Packet
    protected record Hidden(int colour) {}

    protected static Hidden hidden(int id) {
        return new Hidden(id);
    }
}
