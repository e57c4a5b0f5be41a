package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(
        Shape shape, // ~ error [packet/interface-component] Component 'Hit.shape' has type 'Shape', which several classes implement. Use one concrete packet type, or name an adapter in @Packet.
        Body body) {} // ~ error [packet/interface-component] Component 'Hit.body' has type 'Body'
