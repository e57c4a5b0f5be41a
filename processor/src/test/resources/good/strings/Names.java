package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.Task;

final class Names {
    private Names() {}

    @Packet
    record Name(@Str(5) String nick, @Str(255) String medium, @Str(256) String wide, @Str(1) String letter) {}

    @Task
    static Name name(int id, String nick) {
        return new Name(nick, "m".repeat(255), "ü".repeat(128), "");
    }
}
