package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

final class Filters {
    private static final Hit MISS = new Hit(-1, 0);

    private Filters() {}

    @Packet
    record Hit(int target, float distance) {}

    @Task
    static Hit cast(int id, float[] distances) {
        return distances[id] < 9
                ? new Hit(id, distances[id]) // ~ javac note:19 [task/object-per-id] Kernel 'cast' makes a new 'Hit' and has 2 places that return one, so each id may cost an object. Return at one place, or write to a 'Filters_HitBuffer.Slot'.
                : MISS;
    }

    @Task
    static Hit kind(int id, int[] kinds) {
        if (kinds[id] < 0) {
            return MISS;
        }
        return switch (kinds[id]) {
            case 0 -> new Hit(id, 0);
            case 1 -> {
                float distance = id * 2;
                yield new Hit(id, distance); // ~ javac note:23 [task/object-per-id] Kernel 'kind' makes a new 'Hit' and has 4 places that return one,
            }
            default -> MISS;
        };
    }

    @Task
    static Hit large(int id, float[] values) { // ~ javac note:16 [task/object-per-id] Kernel 'large' has at least 
        float sum = 0;
        sum += values[id] * 1.5f + values[1] / (values[id] + 1.25f);
        sum += values[id] * 2.5f + values[2] / (values[id] + 2.25f);
        sum += values[id] * 3.5f + values[3] / (values[id] + 3.25f);
        sum += values[id] * 4.5f + values[4] / (values[id] + 4.25f);
        sum += values[id] * 5.5f + values[5] / (values[id] + 5.25f);
        sum += values[id] * 6.5f + values[6] / (values[id] + 6.25f);
        sum += values[id] * 7.5f + values[7] / (values[id] + 7.25f);
        sum += values[id] * 8.5f + values[8] / (values[id] + 8.25f);
        sum += values[id] * 9.5f + values[9] / (values[id] + 9.25f);
        sum += values[id] * 10.5f + values[10] / (values[id] + 10.25f);
        sum += values[id] * 11.5f + values[11] / (values[id] + 11.25f);
        sum += values[id] * 12.5f + values[12] / (values[id] + 12.25f);
        sum += values[id] * 13.5f + values[13] / (values[id] + 13.25f);
        sum += values[id] * 14.5f + values[14] / (values[id] + 14.25f);
        sum += values[id] * 15.5f + values[15] / (values[id] + 15.25f);
        sum += values[id] * 16.5f + values[16] / (values[id] + 16.25f);
        sum += values[id] * 17.5f + values[17] / (values[id] + 17.25f);
        sum += values[id] * 18.5f + values[18] / (values[id] + 18.25f);
        sum += values[id] * 19.5f + values[19] / (values[id] + 19.25f);
        sum += values[id] * 20.5f + values[20] / (values[id] + 20.25f);
        sum += values[id] * 21.5f + values[21] / (values[id] + 21.25f);
        sum += values[id] * 22.5f + values[22] / (values[id] + 22.25f);
        return new Hit(id, sum);
    }

    @SuppressWarnings("task/object-per-id")
    @Task
    static Hit silenced(int id) {
        return id > 3 ? new Hit(id, 1) : new Hit(id, 2);
    }
}
