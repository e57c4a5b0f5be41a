package app;

import dev.broadside.annotations.Packet;

@Packet
record Node(
        int value,
        Node left) {} // ~ error [packet/recursive] Packet 'Node' contains itself through 'left', so its size would have no end. Refer to the other node by index.
