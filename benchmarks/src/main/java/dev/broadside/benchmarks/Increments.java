package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.Two;
import java.util.concurrent.atomic.AtomicLongArray;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Increments by two threads at once. What counts is only when both demonstrably ran at the same time: threads that the
 * operating system runs one after the other, or puts on one processor, have no line to fight for.
 */
final class Increments {

    /** Two cache lines, in words. */
    private static final int APART = 16;

    /** So many words are a line; where in one an array begins is not known, so rounds take one word after the other. */
    private static final int LINE = 8;

    private static final int COUNT = 10_000;

    /** Of the time from the first one's begin to the last one's end, both were at it for at least this share. */
    private static final double TOGETHER = 0.9;

    /** So many times as many rounds as are asked for, if they do not overlap in some. */
    private static final int PATIENCE = 4;

    private final Rounds rounds;
    private final Two two;
    private final AtomicLongArray words = new AtomicLongArray(4 * APART);

    /** When each thread began and ended, on lines of its own. */
    private final long[] begins = new long[2 * APART];

    private final long[] ends = new long[2 * APART];

    Increments(Rounds rounds, Two two) {
        this.rounds = rounds;
        this.two = two;
    }

    /** Nanoseconds of one increment of words beside each other: a value for each round with an overlap, perhaps none. */
    ListStatistics ofNeighbours() {
        return measure(1);
    }

    /** The same for words two cache lines apart. */
    ListStatistics ofWordsApart() {
        return measure(APART);
    }

    private ListStatistics measure(int distance) {
        ListStatistics values = new ListStatistics();
        round(APART, distance);
        for (int round = 0; values.getN() < rounds.count() && round < PATIENCE * rounds.count(); round++) {
            double nanos = round(APART + round % LINE, distance);
            if (nanos > 0) {
                values.addValue(nanos);
            }
        }
        return values;
    }

    /** What an increment took in one round, of a word and another so far behind it, or 0 if they never overlapped. */
    private double round(int word, int distance) {
        long nanos = 0;
        int runs = 0;
        long end = System.nanoTime() + rounds.nanos();
        do {
            two.run(2, (thread, next) -> increment(thread, word + thread * distance));
            if (overlap(begins[0], ends[0], begins[APART], ends[APART]) >= TOGETHER) {
                nanos += Math.max(ends[0] - begins[0], ends[APART] - begins[APART]);
                runs++;
            }
        } while (System.nanoTime() < end);
        return runs == 0 ? 0 : (double) nanos / runs / COUNT;
    }

    private void increment(int thread, int word) {
        begins[thread * APART] = System.nanoTime();
        for (int i = 0; i < COUNT; i++) {
            words.setOpaque(word, words.getOpaque(word) + 1);
        }
        ends[thread * APART] = System.nanoTime();
    }

    /** The share of the time from the first begin to the last end that was both one's and the other's; below 0 if none. */
    static double overlap(long begin, long end, long otherBegin, long otherEnd) {
        // from the one's begin, as the clock's zero may be anywhere
        long length = end - begin;
        long from = otherBegin - begin;
        long to = otherEnd - begin;
        long both = Math.min(length, to) - Math.max(0, from);
        return (double) both / (Math.max(length, to) - Math.min(0, from));
    }
}
