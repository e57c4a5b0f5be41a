package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Enums {
    private Enums() {}

    enum Mode {
        OFF,
        ON {
            @Override
            int power() {
                return 3;
            }
        };

        int power() {
            return 0;
        }
    }

    enum Single {
        ONLY
    }

    @Packet
    record State(Mode mode, Single single, Full256 full, Wide257 wide, Thread.State thread) {}

    @Task
    static State state(int id) {
        return new State(
                Mode.values()[id % 2],
                Single.ONLY,
                Full256.values()[id % 256],
                Wide257.values()[id % 257],
                Thread.State.values()[id % 6]);
    }

    @Task
    static State broken(int id) {
        return new State(null, Single.ONLY, Full256.C0, Wide257.C0, Thread.State.NEW);
    }
}
