package app;

import dev.broadside.annotations.Task;
import geo.Geometry;

final class Bullets {
    private Bullets() {}

    @Task(packet = geo.Hit.class)
    static geo.Hit theirs(int id) {
        return new geo.Hit(new Geometry.Point(id, 1));
    }

    @Task(packet = Hit.class)
    static Hit ours(int id, geo.HitBuffer others) {
        return new Hit(new Geometry.Point(id, 2), others.get(id));
    }
}
