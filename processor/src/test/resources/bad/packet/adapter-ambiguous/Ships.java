package app;

import dev.broadside.annotations.Packet;

final class Ships {
    private Ships() {}

    @Packet(adapters = {Adapters.class, Others.class})
    record Two(
            int id,
            Vector position) {} // ~ error [packet/adapter-ambiguous] Component 'Two.position' can be adapted by 'pack(Vector)', 'unpack(Xy)' and by 'pack(Vector)', 'unpack(Other)'. Keep one of the pairs.

    @Packet(adapters = TwoWays.class)
    record Half(
            Vector position, // ~ error [packet/adapter-ambiguous] Component 'Half.position' can be adapted by 'pack(Vector)', 'unpack(Xy)' and by 'pack(Vector)', 'unpackMirrored(Xy)'.
            int id) {}
}
