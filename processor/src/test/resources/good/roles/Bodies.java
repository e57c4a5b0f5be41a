package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Scratch;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;

/** A kernel with a parameter of every role. */
public final class Bodies {
    private Bodies() {}

    @Packet
    public record Body(float x, float speed) {}

    /** Need not be visible to those who dispatch. */
    static final class Neighbours {
        final int[] ids = new int[2];
    }

    @Task
    public static Body step(
            int id,
            @LocalMemory double wind,
            Bodies_BodyBuffer bodies,
            @Element Body body,
            @Element float thrust,
            @Scratch Neighbours near,
            TaskContext context,
            long tick) {
        near.ids[0] = Math.max(id - 1, 0);
        near.ids[1] = Math.min(id + 1, bodies.count() - 1);
        float pull = 0;
        for (int other : near.ids) {
            pull += bodies.x(other) - body.x();
        }
        return new Body(body.x() + body.speed(), (float) (thrust + pull + wind + tick + context.random().nextInt(1)));
    }
}
