package app;

import dev.broadside.runtime.WorkerPool;
import java.util.List;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        List<Shape> shapes = List.of(new Shape.Box(2, 3), new Shape.Box(-1, 3), new Shape.Disc(1));
        try (WorkerPool pool = WorkerPool.create()) {
            Areas_AreaBuffer areas = new AreasTasks(pool).area().runEqually(shapes.size(), shapes);
            areas.stream().forEach(System.out::println);
        }
    }
}
