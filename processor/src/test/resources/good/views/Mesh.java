package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.PacketBuffer;
import java.util.List;

/** Kernels that read whole buffers. */
final class Mesh {
    private Mesh() {}

    @Packet
    record Vertex(float x, @Length(2) int[] links) {}

    @Packet
    record Point(float x, int first, int second) {}

    @Packet(layout = Layout.COLUMNS)
    record Cell(int heat, @Length(2) short[] sides) {}

    /** Reads a neighbour. */
    @Task
    static Vertex smooth(int id, Mesh_VertexBuffer vertices, float share) {
        float x = vertices.x(vertices.links(id, 0)) * share;
        return new Vertex(x, vertices.links(id));
    }

    @Task
    static Cell spread(int id, Mesh_CellBuffer cells) {
        return new Cell(cells.heat((id + 1) % cells.count()), cells.sides(id));
    }

    @Task
    static Vertex replace(int id, @Element Vertex vertex, @Element Point point) {
        return new Vertex(vertex.x() + point.first(), vertex.links());
    }

    @Task
    static boolean isReadOnly(
            int id,
            Mesh_VertexBuffer vertices,
            PacketBuffer<Vertex> same,
            PacketBuffer<?> any,
            List<Mesh_VertexBuffer> list) {
        return vertices.isReadOnly() && same.isReadOnly() && any.isReadOnly() && !list.get(0).isReadOnly();
    }

    @Task
    static void write(int id, Mesh_VertexBuffer vertices, Mesh_CellBuffer cells, int how) {
        switch (how) {
            case 0 -> vertices.set(id, new Vertex(1, new int[2]));
            case 1 -> vertices.x(id, 1);
            case 2 -> vertices.links(id, new int[2]);
            case 3 -> vertices.links(id, 0, 1);
            case 4 -> vertices.newSlot(id).x(1);
            case 5 -> vertices.slice(0, 1).x(0, 1);
            case 6 -> vertices.asList().set(id, new Vertex(1, new int[2]));
            case 7 -> cells.set(id, new Cell(1, new short[2]));
            case 8 -> cells.heat(id, 1);
            case 9 -> cells.sides(id, new short[2]);
            case 10 -> cells.sides(id, 0, (short) 1);
            case 11 -> cells.slice(0, 1).heat(0, 1);
            default -> throw new IllegalArgumentException();
        }
    }
}
