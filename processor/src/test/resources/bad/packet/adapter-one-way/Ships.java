package app;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;

final class Ships {
    private Ships() {}

    @Packet(adapters = Adapters.Pack.class)
    record Written(
            int id,
            Vector position, // ~ error [packet/adapter-one-way] Component 'Written.position' can be adapted one way only, by 'pack(Vector)' of 'Pack'. Add a static method that takes a 'Xy' and returns a 'Vector'.
            @Length(2) int[] counts) {}

    @Packet(adapters = Adapters.Unpack.class)
    record Read(
            int id,
            @Length(2) Vector[] guns) {} // ~ error [packet/adapter-one-way] Component 'Read.guns' can be adapted one way only, by 'unpack(Xy)' of 'Unpack'. Add a static method that takes a 'Vector' and returns a 'Xy'.

    @Packet(adapters = Adapters.Mixed.class)
    record Both(
            int id,
            Vector position) {} // ~ error [packet/adapter-one-way] Component 'Both.position' can be adapted one way only, by 'pack(Vector)' of 'Mixed'. Add a static method that takes a 'Xy' and returns a 'Vector'.
}
