package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.List;

public final class Bullets {
    private Bullets() {}

    @Task(name = "Raycast", packet = Hit.class)
    static Hit raycast(int id, @LocalMemory Ballistics world, long tick) {
        return new Hit(id, world.gravity() * tick, Surface.METAL, new Point(id, tick), "shot " + id);
    }

    @Task(name = "CalculateNthRoot", packet = double.class)
    static double nthRoot(int id, double n) {
        return Math.pow(id + 1, 1 / n);
    }

    @Task(name = "Explode")
    static void explode(int id, List<StringBuilder> crates) {
        crates.get(id).append('!');
    }
}
