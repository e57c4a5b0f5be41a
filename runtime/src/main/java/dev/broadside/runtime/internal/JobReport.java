package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of a job in words: which ids are not done, and what the threads that run its batches do. */
final class JobReport {

    /** A text of so many characters needs no further job. */
    static final int LONG_ENOUGH = 20_000;

    private static final int MOST_RANGES = 8;
    private static final int MOST_STACKS = 8;
    private static final int MOST_FRAMES = 24;

    private final Ranges ranges;
    private final StringBuilder text = new StringBuilder();

    private JobReport(Ranges ranges) {
        this.ranges = ranges;
    }

    /** Describes a job whose run is kept from ending, or, with what is out of date, any. */
    static String of(Job job, @Nullable Worker[] workers) {
        JobReport report = new JobReport(job.ranges());
        report.text.append(job.progress()).append(" of ").append(job.count()).append(" ids have been run");
        report.appendNotDone();
        report.appendStacks(job, workers);
        return report.text.toString();
    }

    private void appendNotDone() {
        List<long[]> notDone = new ArrayList<>();
        for (int p = 0; p < ranges.participants(); p++) {
            add(notDone, ranges.unclaimed(p));
            add(notDone, ranges.running(p));
        }
        notDone.sort(Comparator.comparingLong(range -> range[0]));
        List<String> texts = new ArrayList<>();
        long[] last = {-1, -1};
        for (int i = 0; i <= notDone.size(); i++) {
            long[] next = i < notDone.size() ? notDone.get(i) : new long[] {Long.MAX_VALUE, 0};
            if (next[0] <= last[1]) {
                last[1] = Math.max(last[1], next[1]);
                continue;
            } else if (last[0] >= 0) {
                texts.add(text(last[0], last[1]));
            }
            last = next;
        }
        if (!texts.isEmpty()) {
            text.append(", not ").append(String.join(", ", texts.subList(0, Math.min(MOST_RANGES, texts.size()))));
        }
        if (texts.size() > MOST_RANGES) {
            text.append(" and ").append(texts.size() - MOST_RANGES).append(" more ranges");
        }
        text.append('.');
    }

    private static void add(List<long[]> ranges, long range) {
        if (Ranges.from(range) < Ranges.to(range)) {
            ranges.add(new long[] {Ranges.from(range), Ranges.to(range)});
        }
    }

    private void appendStacks(Job job, @Nullable Worker[] workers) {
        int seat = ranges.participants() - 1;
        int busy = 0;
        for (int p = 0; p <= seat; p++) {
            long batch = ranges.running(p);
            Worker worker = p < workers.length ? workers[p] : null;
            Thread thread = p == seat ? job.caller.get() : worker == null ? null : worker.thread();
            if (Ranges.from(batch) < Ranges.to(batch) && thread != null && ++busy <= MOST_STACKS) {
                text.append("\n  ").append(p == seat ? "A waiting thread" : "Worker " + p);
                text.append(", '").append(thread.getName()).append("', runs ");
                text.append(text(Ranges.from(batch), Ranges.to(batch))).append(':');
                appendStack(thread.getStackTrace());
            }
        }
        if (busy > MOST_STACKS) {
            text.append("\n  ").append(busy - MOST_STACKS).append(" more threads run batches of it.");
        }
    }

    private void appendStack(StackTraceElement[] stack) {
        for (int i = 0; i < Math.min(stack.length, MOST_FRAMES); i++) {
            text.append("\n    at ").append(stack[i]);
        }
        if (stack.length > MOST_FRAMES) {
            text.append("\n    … ").append(stack.length - MOST_FRAMES).append(" more");
        }
    }

    private static String text(long from, long to) {
        return to - from == 1 ? "" + from : from + " to " + (to - 1);
    }
}
