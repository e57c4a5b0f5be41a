package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The state of a job in words: which ids are not done, and what the threads that run its batches do. */
final class JobReport {

    /** A text of so many characters needs no further job. */
    static final int LONG_ENOUGH = 20_000;

    private static final int MOST_RANGES = 8;
    private static final int MOST_STACKS = 8;
    private static final int MOST_FRAMES = 24;

    private final Job job;
    private final Ranges ranges;
    private final StringBuilder text = new StringBuilder();

    private JobReport(Job job) {
        this.job = job;
        this.ranges = job.ranges();
    }

    /** Describes a job whose run is kept from ending, or, with what is out of date, any. */
    static String of(Job job, @Nullable Worker[] workers) {
        JobReport report = new JobReport(job);
        int ids = job.isEmpty() ? 0 : job.idsIn(0, job.count());
        report.text.append(job.progress()).append(" of ").append(ids).append(" ids have been run");
        report.appendNotDone();
        report.appendStacks(workers);
        return report.text.toString();
    }

    private void appendNotDone() {
        SortedMap<Integer, Integer> notDone = new TreeMap<>();
        for (int p = 0; p < ranges.participants(); p++) {
            add(notDone, ranges.unclaimed(p));
            add(notDone, ranges.running(p));
        }
        List<String> texts = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Map.Entry<Integer, Integer> range : notDone.entrySet()) {
            // ranges that touch are one
            if (range.getKey() > to) {
                addText(texts, from, to);
                from = range.getKey();
            }
            to = Math.max(to, range.getValue());
        }
        addText(texts, from, to);
        if (!texts.isEmpty()) {
            text.append(", not ").append(String.join(", ", texts.subList(0, Math.min(MOST_RANGES, texts.size()))));
        }
        if (texts.size() > MOST_RANGES) {
            text.append(" and ").append(texts.size() - MOST_RANGES).append(" more ranges");
        }
        text.append('.');
    }

    private static void add(SortedMap<Integer, Integer> ranges, long range) {
        int from = Ranges.from(range);
        if (from < Ranges.to(range)) {
            ranges.put(from, Math.max(Ranges.to(range), ranges.getOrDefault(from, 0)));
        }
    }

    private void addText(List<String> texts, int from, int to) {
        if (from < to) {
            texts.add(text(from, to));
        }
    }

    private void appendStacks(@Nullable Worker[] workers) {
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

    /** The ids of a batch, or of several. */
    private String text(int from, int to) {
        int first = job.firstId(from);
        int last = job.endId(to) - 1;
        return first == last ? "" + first : first + " to " + last;
    }
}
