package app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class Main {
    private static final long SEED = Long.getLong("broadside.seed", System.nanoTime());
    private static final int[][] EXTENTS = {{1, 1}, {7, 5}, {1, 40}, {40, 1}, {64, 33}, {0, 9}, {9, 0}, {0, 0}};

    private Main() {}

    public static void run() {
        for (int workers = -2; workers <= 4; workers++) {
            try (WorkerPool pool = pool(workers)) {
                ImagesTasks images = new ImagesTasks(pool);
                images.shade().localMemory(2);
                for (int[] extents : EXTENTS) {
                    inTwo(images, extents[0], extents[1]);
                    inThree(images, extents[0], extents[1], 3);
                    inThree(images, 2, extents[0], extents[1]);
                }
                failed(images);
                refused(images);
                random(images);
            }
        }
        detached();
        allocatesNothing();
    }

    /** So few that the compiler has not looked at them yet, which removes objects at times. */
    private static void allocatesNothing() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        ImagesTasks images = new ImagesTasks(WorkerPool.sequential());
        images.shade().localMemory(2);
        double[] out = new double[4 * 3];
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            images.shade().runEquallyInto(out, 4, 3, 0.5f);
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(fewest).isEqualTo(0);
        assertThat(out).isEqualTo(shaded(4, 3));
        fewest = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            images.shade().runReduceEqually(4, 3, 0.5f);
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        // the sum, as an object
        assertThat(fewest).isAtMost(24);
    }

    private static WorkerPool pool(int workers) {
        return switch (workers) {
            case -2 -> WorkerPool.verifying(WorkerPool.create(2));
            case -1 -> WorkerPool.shuffled(SEED);
            case 0 -> WorkerPool.sequential();
            default -> WorkerPool.create(workers);
        };
    }

    private static double[] shaded(int width, int height) {
        double[] shades = new double[width * height];
        for (int id = 0; id < shades.length; id++) {
            shades[id] = Images.shade(id % width, id / width, 0.5f, 2);
        }
        return shades;
    }

    private static List<Pixel> voxels(int width, int height, int depth) {
        List<Pixel> voxels = new ArrayList<>();
        for (int z = 0; z < depth; z++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    voxels.add(new Pixel(x, y, z));
                }
            }
        }
        return voxels;
    }

    private static void inTwo(ImagesTasks images, int width, int height) {
        double[] expected = shaded(width, height);
        assertThat(images.shade().runEqually(width, height, 0.5f)).isEqualTo(expected);
        assertThat(images.shade().dispatchEqually(width, height, 0.5f).join()).isEqualTo(expected);
        assertThat(images.shade().dispatchDeferred(width, height, 3, 3, 0.5f).join())
                .isEqualTo(expected);
        double[] out = new double[expected.length];
        assertThat(images.shade().dispatchInto(out, width, height, 2, 3, 0.5f).join())
                .isEqualTo(expected);
        Dispatch<double[]> tiles = images.shade().dispatch(width, height, 4, 3, 0.5f);
        assertThat(tiles.join()).isEqualTo(expected);
        assertThat(tiles.count()).isEqualTo(width * height);
        assertThat(tiles.progress()).isEqualTo(width * height);
        assertThat(images.shade().dispatch(width, height, Integer.MAX_VALUE, 1, 0.5f).join())
                .isEqualTo(expected);
        if (width * height > 0) {
            double sum = images.shade().runReduceEqually(width, height, 0.5f);
            try (WorkerPool other = WorkerPool.sequential()) {
                ImagesTasks others = new ImagesTasks(other);
                others.shade().localMemory(2);
                assertThat(others.shade().reduceEqually(width, height, 0.5f).join())
                        .isEqualTo(sum);
            }
            assertThat(sum).isWithin(1e-6).of(java.util.Arrays.stream(expected).sum());
        }
        slots(images, width, height);
    }

    private static void slots(ImagesTasks images, int width, int height) {
        int[] depths = java.util.stream.IntStream.range(0, width * height).map(id -> id * 3).toArray();
        PixelBuffer pixels = PixelBuffer.allocate(width * height);
        images.tint().runEquallyInto(pixels, width, height, depths);
        images.tint().dispatchInto(pixels, width, height, 5, 2, depths).join();
        for (int id = 0; id < depths.length; id++) {
            assertThat(pixels.get(id)).isEqualTo(new Pixel(2 * (id % width), id / width, 3 * id));
        }
    }

    private static void inThree(ImagesTasks images, int width, int height, int depth) {
        List<Pixel> expected = voxels(width, height, depth);
        assertThat(images.voxel().runEqually(width, height, depth).asList()).isEqualTo(expected);
        assertThat(images.voxel().dispatch(width, height, depth, 3, 2, 2).join().asList())
                .isEqualTo(expected);
        List<Pixel> points = new ArrayList<>();
        for (Pixel pixel : expected) {
            for (int i = 0; i < (pixel.x() + pixel.y() + pixel.z()) % 3; i++) {
                points.add(pixel);
            }
        }
        assertThat(images.points().dispatchEqually(width, height, depth).join().asList())
                .isEqualTo(points);
        assertThat(images.points().dispatch(width, height, depth, 3, 2, 2).join().asList())
                .isEqualTo(points);
    }

    private static void failed(ImagesTasks images) {
        int id = (1 * 6 + 2) * 5 + 3;
        assertThat(Thrown.by(TaskException.class, () -> images.bad().runEqually(5, 6, 4))
                        .id())
                .isEqualTo(id);
        CompletionException failure = Thrown.by(
                CompletionException.class,
                () -> images.bad().dispatch(5, 6, 4, 2, 2, 2).join());
        assertThat(((TaskException) failure.getCause()).id()).isEqualTo(id);
        assertThat(images.bad().runEqually(3, 6, 4)).hasLength(72);
    }

    private static void refused(ImagesTasks images) {
        assertThat(Thrown.by(IllegalArgumentException.class, () -> images.shade().runEqually(70_000, 70_000, 1f)))
                .hasMessageThat()
                .isEqualTo("Task 'shade': the extents are 70000 × 70000, which makes 4900000000 ids; the limit is 2147483647."
                        + " Use several dispatches.");
        int most = Integer.MAX_VALUE;
        assertThat(Thrown.by(IllegalArgumentException.class, () -> images.voxel().dispatchEqually(most, most, most)))
                .hasMessageThat()
                .contains("which makes 9903520300447984150353281023 ids");
        assertThat(Thrown.by(IllegalArgumentException.class, () -> images.voxel().dispatchEqually(2, -1, 4)))
                .hasMessageThat()
                .isEqualTo("Task 'voxel': the extents are 2 × -1 × 4, but each must be at least 0.");
        assertThat(Thrown.by(IllegalArgumentException.class, () -> images.shade().dispatch(2, 2, 0, 1, 1f)))
                .hasMessageThat()
                .isEqualTo("Task 'shade': the tiles are 0 × 1, but each extent must be at least 1.");
        Thrown.by(IllegalArgumentException.class, () -> images.shade().reduceEqually(5, 0, 1f));
        assertThat(Thrown.by(IllegalArgumentException.class, () -> images.shade().runEquallyInto(new double[5], 2, 3, 1f)))
                .hasMessageThat()
                .contains("room for 5, but the count is 6");
    }

    /** Tiles of any size, which overlap and do not fit. */
    private static void random(ImagesTasks images) {
        Random random = new Random(SEED);
        for (int round = 0; round < 30; round++) {
            int width = random.nextInt(30);
            int height = random.nextInt(30);
            AtomicIntegerArray marks = new AtomicIntegerArray(width * height);
            Dispatch<Void> one =
                    images.mark().dispatch(width, height, 1 + random.nextInt(9), 1 + random.nextInt(9), width, marks);
            images.mark().runEqually(width, height, width, marks);
            one.join();
            for (int id = 0; id < width * height; id++) {
                assertWithMessage("-Dbroadside.seed=%s, round %s, id %s", SEED, round, id)
                        .that(marks.get(id))
                        .isEqualTo(2);
            }
        }
    }

    private static void detached() {
        AtomicIntegerArray marks = new AtomicIntegerArray(70);
        try (WorkerPool pool = WorkerPool.create(2)) {
            ImagesTasks images = new ImagesTasks(pool);
            images.mark().dispatchDetached(7, 10, 3, 3, 7, marks);
            images.mark().dispatchDetachedEqually(7, 10, 7, marks);
            images.tint().dispatchDetached(7, 10, 3, 3, new int[70]);
        }
        for (int id = 0; id < 70; id++) {
            assertThat(marks.get(id)).isEqualTo(2);
        }
    }
}
