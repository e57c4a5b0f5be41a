package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

/** Parameters that are called like what the generated code needs names for. */
final class Clashing {
    private Clashing() {}

    @Packet
    record Sum(long sum) {}

    @Task
    static Sum ours(
            int worker,
            int count,
            int batchSize,
            int out,
            int from,
            int to,
            int id,
            int failure,
            int calls,
            int call,
            int localMemory,
            int pool) {
        return new Sum(worker * 1_000_000L
                + count
                + batchSize
                + out
                + from
                + to
                + id
                + failure
                + calls
                + call
                + localMemory
                + pool);
    }

    @Task
    static int more(int from, @LocalMemory int call, int task, int job, int arguments, int into, int result, int run) {
        return from * 1000 + call + task + job + arguments + into + result + run;
    }

    @Task
    static double moreStill(
            int to, @LocalMemory double localMemory, String TASK, String Call, String clear, String failed, String index) {
        return to + localMemory + TASK.length() + Call.length() + clear.length() + failed.length() + index.length();
    }

    @Task
    static void words(int out, int[] id, int record, int var, int yield, int sealed, int permits, int when, int module) {
        id[out] = record + var + yield + sealed + permits + when + module;
    }

    @Task
    static long escapes(int $, long $L, long $$, long $1, long _x, long self, long that) {
        return $ + $L + $$ + $1 + _x + self + that;
    }

    @Task
    static long types(int id, long Clashing, long Object, long String, long Throwable, long Math, long app, long java) {
        return id + Clashing + Object + String + Throwable + Math + app + java;
    }

    static final class Inner {
        private Inner() {}

        @Task
        static long outer(int id, long Clashing, long Inner) {
            return id + Clashing + Inner;
        }
    }
}
