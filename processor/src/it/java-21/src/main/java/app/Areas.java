package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import java.util.List;

final class Areas {
    private Areas() {}

    @Packet
    record Area(double of) {}

    @Task
    static Area area(int id, List<? extends Shape> shapes) {
        return switch (shapes.get(id)) {
            case Shape.Disc(double radius) -> new Area(Math.PI * radius * radius);
            case Shape.Box(var width, var height) when width > 0 -> new Area(width * height);
            case Shape.Box ignored -> new Area(0);
        };
    }
}
