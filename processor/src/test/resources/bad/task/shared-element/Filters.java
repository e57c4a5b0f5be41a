package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

final class Filters {
    private static final int[] COUNTS = new int[4];
    private static final int NEXT = 1;

    private Filters() {}

    @Task
    static void sum(int id, float[] out, float[] in) {
        out[id + 1] = out[id] + in[id]; // ~ javac warning:12 [task/shared-element] Kernel 'sum' writes 'out[id + 1]', which is 'out[id]' of another id, that another worker may run just then. Write to another array than it reads, or return the value.
    }

    @Task
    static void spread(int id, float[] out, float[] in) {
        out[id] = in[id];
        out[id + 1] = in[id]; // ~ javac warning:12 [task/shared-element] Kernel 'spread' writes 'out[id + 1]', which is 'out[id]' of another id, that another worker may run just then. Write 'out[id]', or return the value.
        if (id > 0) {
            int before = id - NEXT;
            out[before] += in[id]; // ~ javac warning:16 [task/shared-element] Kernel 'spread' writes 'out[before]', which is 'out[id]' of another id,
        }
    }

    @Task
    static void first(int id, int[] out, int last) {
        out[0] = id; // ~ javac warning:12 [task/shared-element] Kernel 'first' writes 'out[0]', which is the same element for every id, while another worker may do so too. Write 'out[id]', or return the value.
        out[out.length - 1]++; // ~ javac warning:12 [task/shared-element] Kernel 'first' writes 'out[out.length - 1]', which is the same element for every id,
        (out)[last] = id; // ~ javac warning:14 [task/shared-element] Kernel 'first' writes '(out)[last]', which is the same element for every id,
        COUNTS[3] += 2; // ~ javac warning:15 [task/shared-element] Kernel 'first' writes 'COUNTS[3]', which is the same element for every id,
    }

    @Task
    static void mark(int id, long[] bits) {
        bits[id / 64] |= 1L << id; // ~ javac warning:13 [task/shared-element] Kernel 'mark' writes 'bits[id / 64]', one element for several ids, while another worker may do so too. Dispatch one id for each element, or return the value.
        bits[id >> 6] |= 1L << id; // ~ javac warning:13 [task/shared-element] Kernel 'mark' writes 'bits[id >> 6]', one element for several ids,
    }

    @Task
    static void all(int id, @SuppressWarnings("task/mutable-local-memory") @LocalMemory int[] all, int width) {
        for (int i = 0; i < width; i++) {
            all[i] += id; // ~ javac warning:16 [task/shared-element] Kernel 'all' writes 'all[i]', which is the same element for every id, while another worker may do so too. Write 'all[id]', or return the value.
        }
    }

    @Task(dimensions = 2)
    static void rows(int x, int y, int[] sums, int[][] image) {
        sums[y] += image[y][x]; // ~ javac warning:13 [task/shared-element] Kernel 'rows' writes 'sums[y]', which is the same element for every 'x', while another worker may do so too. Let the index depend on 'x' and 'y', or return the value.
        int[] row = image[y];
        row[0] = x; // ~ javac warning:12 [task/shared-element] Kernel 'rows' writes 'row[0]', which is the same element for every 'x',
    }

    @Task
    static void follow(int id, int[] out) {
        put(out, id, 1);
        put(out, 3, id);
    }

    private static void put(int[] to, int at, int value) {
        to[at] = value; // ~ javac warning:11 [task/shared-element] Kernel 'follow' writes in 'put' 'to[at]', which is the same element for every id, while another worker may do so too. Write 'to[id]', or return the value.
    }

    @Task
    static void followIntoASum(int id, int[] out) {
        sumUp(out, id);
    }

    private static void sumUp(int[] of, int at) {
        of[at + 1] += of[at]; // ~ javac warning:11 [task/shared-element] Kernel 'followIntoASum' writes in 'sumUp' 'of[at + 1]', which is 'of[at]' of another id,
    }

    @Task
    static void silenced(int id, @SuppressWarnings("task/shared-element") int[] out) {
        out[id + 1] = out[id];
    }
}
