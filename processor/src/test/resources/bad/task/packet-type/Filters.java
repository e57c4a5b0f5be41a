package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(packet = int[].class) // ~ error [task/packet-type] 'int[]' cannot be a packet. Name a record marked @Packet, or a primitive type.
    static int[] pixels(int id) {
        return new int[id];
    }

    @Task(packet = String.class) // ~ error [task/packet-type] 'String' cannot be a packet. Name a record marked @Packet, or a primitive type.
    static String title(int id) {
        return "" + id;
    }

    @Task(packet = Runnable.class) // ~ error [task/packet-type] 'Runnable' cannot be a packet.
    static Runnable action(int id) {
        return () -> {};
    }

    @Task(packet = StringBuilder.class) // ~ error [task/packet-type] 'StringBuilder' cannot be a packet.
    static StringBuilder text(int id) {
        return new StringBuilder();
    }

    @Task(packet = Thread.State.class) // ~ error [task/packet-type] 'State' cannot be a packet.
    static Thread.State state(int id) {
        return Thread.State.NEW;
    }

    @Task(packet = Integer.class) // ~ error [task/packet-type] 'Integer' cannot be a packet.
    static Integer boxed(int id) {
        return id;
    }

    @Task
    static String name(int id) { // ~ error [task/packet-type] 'String' cannot be a packet.
        return "" + id;
    }

    @Task
    static double[] roots(int id) { // ~ error [task/packet-type] 'double[]' cannot be a packet.
        return new double[id];
    }
}
