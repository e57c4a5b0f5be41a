package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import java.util.List;

/** Types that the processor itself makes, in the signatures of kernels. */
final class Shots {
    private Shots() {}

    @Packet
    record Shot(float x, float y) {}

    @Task
    static Shot shoot(int id) {
        return new Shot(id, -id);
    }

    @Task
    static float distance(int id, Shots_ShotBuffer shots, List<Shots_ShotBuffer> more, @LocalMemory Shots_ShotBuffer last) {
        return shots.x(id) + more.get(0).y(id) * 2 + last.count();
    }

    @Task
    static int inOther(int id, Other_MarkBuffer marks) {
        return marks.number(id);
    }
}
