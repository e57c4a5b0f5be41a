package app;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import java.util.List;

final class Filters {
    private Filters() {}

    record Grid(int width, int[] cells) {}

    record Room(String name, Grid floor) {}

    /** What only its own methods can get at is its own affair. */
    static final class Mesh {
        private final float[] vertices = new float[9];
        private int turns;

        float vertex(int i) {
            return vertices[i] + turns;
        }
    }

    record Scene(Mesh mesh, List<Grid> more) {}

    static class Counter {
        int count;
    }

    @Packet
    record Mask(@Length(4) int[] bits) {}

    @Task
    static char pick(
            int id,
            @LocalMemory char[] letters) { // ~ warning [task/mutable-local-memory] Local memory 'letters' is an array, which every worker could write. Use a packet buffer, or suppress this warning.
        return letters[id];
    }

    @Task
    static int cell(
            int id,
            @LocalMemory Grid grid) { // ~ warning [task/mutable-local-memory] Local memory 'Grid' has the array 'cells', which every worker could write. Use a packet buffer, or suppress this warning.
        return grid.cells()[id];
    }

    @Task
    static int floor(
            int id,
            @LocalMemory Room room) { // ~ warning [task/mutable-local-memory] Local memory 'Room' has the array 'Grid.cells', which every worker could write.
        return room.floor().cells()[id];
    }

    @Task
    static int count(
            int id,
            @LocalMemory Counter counter) { // ~ warning [task/mutable-local-memory] Local memory 'Counter' has the field 'count', which every worker could write. Make it final, or suppress this warning.
        return id + counter.count;
    }

    @Task
    static float vertex(int id, @LocalMemory Scene scene) {
        return scene.mesh().vertex(id);
    }

    @Task
    static int mask(int id, @LocalMemory Mask mask) {
        return mask.bits()[id];
    }

    @Task
    static int silenced(int id, @SuppressWarnings("task/mutable-local-memory") @LocalMemory int[] table) {
        return table[id];
    }
}
