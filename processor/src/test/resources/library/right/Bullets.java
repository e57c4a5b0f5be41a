package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import geo.Hit;
import geo.HitBuffer;

final class Bullets {
    private Bullets() {}

    @Packet
    record Pair(Hit first, byte between, Hit.Point second) {}

    @Task
    static Hit raycast(int id) {
        return new Hit(id, "x" + id, new Hit.Point(1, 2, 3, Hit.Surface.AIR));
    }

    @Task
    static Hit age(int id, @Element Hit hit) {
        return new Hit(hit.target() + 1, hit.label(), hit.at());
    }

    @Task
    static Pair pair(int id, HitBuffer hits) {
        return new Pair(hits.get(id), (byte) (hits.isReadOnly() ? 9 : 0), hits.at(id));
    }
}
