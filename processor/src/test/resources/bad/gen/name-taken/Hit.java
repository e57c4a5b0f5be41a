package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(int target) {} // ~ error [gen/name-taken] 'HitBuffer' cannot be generated, because 'app' already has a type of that name. Rename one of them.
