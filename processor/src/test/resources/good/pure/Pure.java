package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Scratch;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** Writes nothing that another call could be writing, or takes care. */
final class Pure {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LongAdder SUM = new LongAdder();
    private static final AtomicIntegerArray BINS = new AtomicIntegerArray(8);
    private static final Map<Integer, Integer> SEEN = new ConcurrentHashMap<>();
    private static final Map<Integer, String> NAMES = new HashMap<>(Map.of(3, "three"));
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final int[] TABLE = new int[64];
    private static final int WIDTH = 4;
    private static final int NONE = 0;
    private static final Box BOX = new Box();
    private static volatile boolean wanted;

    private Pure() {}

    static final class Box {
        int count;
        volatile int last;
    }

    static final class Near {
        final int[] ids = new int[4];
        int count;
    }

    @Packet
    record Mark(int colour) {}

    /** Each id has an element of its own, if not the one at the id; or it is not known that it has not. */
    @Task
    static void beside(int id, int[] sums, int[] in, int[] halves, boolean[] isOdd) {
        sums[id + 1] = in[id];
        sums[id + 1] += in[id + 1];
        halves[id + 1024] = halves[id];
        if (id == 0) {
            sums[id] = 0;
        }
        if (isOdd[id]) {
            in[id + 1] = in[id];
        }
        {
            int[] one = new int[2];
            one[id + 1 - id] = in[id];
        }
    }

    /** The index is the id, by whatever name. */
    @Task
    static void own(int id, int[] out, int[][] rows, Box[] boxes) {
        int i = id;
        final int j = (int) (long) (i);
        out[id] = id;
        out[i] += 1;
        out[j + NONE]++;
        out[id - 1 + 1] |= 0;
        rows[id][0] = id;
        rows[id][0]++;
        int[] row = rows[i];
        row[1] = 2;
        boxes[id].count++;
        Box box = boxes[j];
        box.count += 1;
        TABLE[id] = id;
        put(out, id, out[id] + 1);
        add(box);
    }

    private static void put(int[] to, int at, int value) {
        to[at] = value;
    }

    private static void add(Box box) {
        box.count++;
    }

    /** Each id has a part of its own. */
    @Task
    static void parts(int id, int[] out, int width, int offset) {
        for (int x = 0; x < WIDTH; x++) {
            out[id * WIDTH + x] = x;
        }
        for (int at = id * width; at < (id + 1) * width; at++) {
            out[at] += 1;
        }
        for (int at = id * width, end = at + width; at < end; at++) {
            out[at] += 1;
        }
        int from = id * width;
        int to = from;
        while (to < from + width) {
            out[to++] += 1;
        }
        out[id + offset] += 1;
    }

    /** Which elements are written is decided by data, or by another method. */
    @Task
    static void scatter(int id, int[] out, int[] order, List<Box> boxes) {
        out[order[id]] = id;
        out[order[id] + 1 - 1]++;
        out[index(id)]++;
        out[Math.floorMod(id, out.length)]++;
        out[NEXT.getAndIncrement() & 7] += 0;
        boxes.get(id).count++;
        int at = 0;
        for (int step = 0; step < id; step++) {
            at += order[step] - order[step] + 1;
        }
        out[at]++;
    }

    private static int index(int id) {
        return id;
    }

    @Task(dimensions = 2)
    static void grid(int x, int y, int[] out, int[][] rows, int width) {
        out[y * width + x] = x;
        rows[y][x] = y;
        int[] row = rows[y];
        row[x] += 1;
        for (int i = 0; i < 2; i++) {
            out[y * width + x] += i;
        }
    }

    /** One id does what others do not. */
    @Task
    static void one(int id, int[] out, Box box, int count) {
        boolean isFirst = id == 0;
        if (isFirst) {
            out[0] = 1;
            box.count++;
        }
        if (id == count - 1) {
            out[1] = id;
        } else if (id < 1 && box.count > 0) {
            box.count++;
        }
        switch (id) {
            case 0 -> box.count++;
            case 1 -> out[1]++;
            default -> {}
        }
        int ignored = id == 0 ? box.count++ : 0;
        int last = ignored;
        if (id % 2 == 0) {
            out[id + 1] = last;
        }
        if (id != 2) {
            return;
        }
        box.count += last;
        out[2] = 5;
    }

    /** With a lock, or something that is made for threads. */
    @Task
    static void careful(int id, Box box) {
        SUM.add(id);
        BINS.getAndIncrement(id & 7);
        SEEN.put(id, id);
        NEXT.incrementAndGet();
        BOX.last = id;
        wanted = true;
        synchronized (BOX) {
            BOX.count++;
        }
        inTurn(box);
        locked(id);
    }

    private static synchronized void inTurn(Box box) {
        box.count++;
    }

    private static void locked(int id) {
        LOCK.lock();
        try {
            BOX.count += id;
        } finally {
            LOCK.unlock();
        }
    }

    /** What nobody else has. */
    @Task
    static int local(int id, @Element Box own, @Scratch Near near, @LocalMemory String memory, TaskContext context) {
        own.count = id;
        near.count = 0;
        near.ids[0] = id;
        near.ids[near.count++] += 1;
        int[] mine = new int[3];
        mine[0] = id;
        mine[mine.length - 1]++;
        Box box = new Box();
        box.count++;
        List<Integer> list = new ArrayList<>();
        list.add(id);
        StringBuilder text = new StringBuilder();
        text.append(memory).append(NAMES.get(id));
        int[] sums = {0};
        IntStream.range(0, 3).forEach(i -> sums[0] += i);
        int sum = sums[0] + context.worker() * 0;
        for (int i = 0; i < 3; i++) {
            sum += i;
            mine[i] = sum;
        }
        for (int value : TABLE) {
            sum += value * 0;
        }
        return sum + list.size() + text.length() * 0;
    }

    /** What happens in a lambda expression or in another class may happen elsewhere, or later. */
    @Task
    static void nested(int id, int[] out, Box box) {
        Runnable later = () -> {
            out[0]++;
            box.count++;
        };
        Object other = new Object() {
            @Override
            public String toString() {
                box.count++;
                return "";
            }
        };
        if (id < 0) {
            later.run();
            other.toString();
        }
    }

    /** Parts for each worker, and for each id of a list. */
    @Task
    static void workers(int id, int[] perWorker, List<Box> all, TaskContext context) {
        perWorker[context.worker()]++;
        for (Box box : all) {
            if (box.last == id) {
                box.count++;
            }
        }
    }

    @Task
    static void slot(int id, Pure_MarkBuffer.Slot mark, int[] colours) {
        if (colours[id] > 3) {
            mark.colour(colours[id]);
            return;
        }
        mark.colour(0);
    }

    @Task
    static void append(int id, Pure_MarkBuffer.Appender marks) {
        for (int i = 0; i < id; i++) {
            marks.append(new Mark(i));
        }
    }

    /** One way through it, or no object of its own. */
    @Task
    static Mark mark(int id, Mark[] marks) {
        if (id < marks.length) {
            return marks[id];
        }
        return marks[0];
    }

    static int calls() {
        return NEXT.get() + (wanted ? 1 : 0);
    }
}
