package app;

import dev.broadside.annotations.Packet;

final class Ships {
    private Ships() {}

    @Packet(
            adapters = Adapters.class) // ~ warning [packet/adapter-unused] No component of packet 'None' needs the adapters of 'Adapters'. Remove the class, or check what its methods take.
    record None(int id, Xy position) {}

    @Packet(
            adapters = {Adapters.class, Sums.class}) // ~ warning [packet/adapter-unused] No component of packet 'Half' needs the adapters of 'Sums'.
    record Half(int id, Vector position) {}

    /** What is wrong with a component is what there is to say. */
    @Packet(adapters = Sums.class)
    record Wrong(
            int id,
            Vector position) {} // ~ error [packet/variable-size] Component 'Wrong.position' is a 'Vector', whose size is not fixed.
}
