package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

public final class Game {
    private Game() {}

    @Packet
    public record Hit(int target, Ray ray, byte kind) {}

    @Packet
    record Ray(Point from, Point to) {}

    public static final class Deep {
        private Deep() {}

        @Packet
        public record Hit(Game.Hit first, Game.Hit second) {}

        @Task
        static Hit deeper(int id) {
            return new Hit(hit(id), hit(id + 1));
        }
    }

    @Task
    static Hit hit(int id) {
        return new Hit(id, new Ray(new Point(id, 1), new Point(2, -id)), (byte) 7);
    }
}
