package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.Layout;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Kernels that are given the element at their id. */
final class Bodies {
    private Bodies() {}

    static final AtomicInteger RUNS = new AtomicInteger();

    @Packet
    record Body(float x, float speed) {}

    @Packet(layout = Layout.COLUMNS)
    record Light(short level) {}

    @Task
    static Body move(int id, @Element Body body, float time) {
        return new Body(body.x() + body.speed() * time, body.speed());
    }

    @Task
    static Light dim(int id, @Element Light light, @Element byte by) {
        return new Light((short) (light.level() - by));
    }

    @Task
    static double sum(
            int id,
            @Element boolean z,
            @Element byte b,
            @Element short s,
            @Element char c,
            @Element int i,
            @Element long l,
            @Element float f,
            @LocalMemory double factor,
            @Element double d) {
        return factor * ((z ? 1 : 0) + b + s + c + i + l + f + d);
    }

    @Task
    @SuppressWarnings("rawtypes")
    static int measure(int id, @Element String text, @Element int[] row, @Element List<?> list, @Element List raw) {
        return text.length() + row[0] + list.size() + raw.size();
    }

    @Task
    static void count(int out, @Element int from, @Element int[] to) {
        RUNS.incrementAndGet();
        to[0] = from + out;
    }
}
