import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            FiltersTasks filters = new FiltersTasks(pool);
            Filters_PixelBuffer pixels = filters.blur().runEqually(2, new int[] {5, 6});
            assertThat(pixels.get(1)).isEqualTo(new Filters.Pixel(6, Filters.Kind.HARD));
            assertThat(filters.shade().runEqually(2, new Pixel_(1.5f))).isEqualTo(new float[] {0f, 1.5f});
        }
    }
}
