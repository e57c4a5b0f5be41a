package dev.broadside.runtime;

import java.lang.constant.Constable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call whose ids are run one after the other, whoever runs them, and which fails if one changes what is not its own; or
 * if the order makes a difference, where the kernel changes its arguments and can be run again.
 */
final class CheckedCall<R extends @Nullable Object> extends AroundCall<R> implements ArgumentVisitor {

    /** About so many bytes are compared for a dispatch, at the most. */
    private static final long MOST_BYTES = 1L << 32;

    /** What is between two looks differs by up to so many ids, lest pairs of ids always share one. */
    private static final int UNEVEN = 5;

    private final List<Watched> watched = new ArrayList<>();

    /** Whether all that the kernel may change is watched. */
    private boolean isRepeatable = true;

    /** How long a look takes, in units of the time that comparing a byte takes. */
    private long weight;

    /** How many ids there are at least between two looks. */
    private long idsBetweenLooks;

    private int ran;
    private int looks;

    /** The ids since the last look. */
    private int sinceLook;

    private int first = Integer.MAX_VALUE;
    private int last;

    CheckedCall(TaskCall<R> call) {
        super(call);
    }

    @Override
    void begin() {
        inner.untile();
        inner.forEachArgument(this);
        idsBetweenLooks = 1 + (long) ((double) weight * count() / MOST_BYTES);
    }

    /** Of a call that is checked twice, the inner one is given ids. */
    @Override
    void untile() {
        untileExtents();
        super.untile();
    }

    @Override
    public void readOnly(String name, @Nullable Object value) {
        watch(name, value, Watched.NOBODY);
    }

    @Override
    public void elements(String name, @Nullable Object values) {
        watch(name, values, Watched.ITS_ID);
    }

    @Override
    public void argument(String name, @Nullable Object value) {
        watch(name, value, Watched.ANY_ONE);
    }

    private void watch(String name, @Nullable Object value, int owner) {
        if (value instanceof Map<?, ?> map && owner == Watched.NOBODY) {
            watch(name + ".keySet()", map.keySet(), owner);
            watch(name + ".values()", map.values(), owner);
            return;
        }
        // what changes a collection may do so in a way that is safe
        boolean isUnknown = value instanceof Collection<?> && owner != Watched.NOBODY;
        Watched content = isUnknown ? null : Watched.of(name, value, owner);
        if (content == null) {
            // all constants of Java are such, and boxes and enums: nobody can change them
            isRepeatable &= value == null || value instanceof Constable || owner == Watched.NOBODY;
            return;
        }
        watched.add(content);
        weight += content.weight();
        @Nullable Object[] inner = content.objects();
        for (int i = 0; i < inner.length; i++) {
            if (!(inner[i] instanceof Constable)) {
                watch(name + "[" + i + "]", inner[i], owner == Watched.ITS_ID ? i : owner);
            }
        }
    }

    /** One thread at a time: so an id sees what the others before it have left, and nobody else changes anything. */
    @Override
    protected synchronized void run(int from, int to, int worker) {
        Grid grid = extents();
        if (grid == null || !grid.isTiled()) {
            runIds(from, to, worker);
            return;
        }
        Rows rows = rows(from, to, worker);
        do {
            runIds(rows.begin(), rows.end(), worker);
        } while (rows.next());
    }

    private void runIds(int from, int to, int worker) {
        int end;
        for (int id = from; id < to && !running().isGivenUp(); id = end) {
            end = inner.leastEnd(id);
            inner.run(id, end, worker);
            if (!running().isGivenUp()) {
                ran(id, end, worker);
            }
        }
    }

    private void ran(int from, int to, int worker) {
        first = Math.min(first, from);
        last = Math.max(last, to - 1);
        sinceLook += to - from;
        ran += to - from;
        int more = idsBetweenLooks == 1 ? 0 : looks % UNEVEN;
        if (ran == count() || sinceLook >= idsBetweenLooks + more) {
            look(worker);
        }
        if (ran == count() && isRepeatable && isChanged() && !running().isGivenUp()) {
            runAgain(worker);
        }
    }

    private void look(int worker) {
        int from = first;
        int to = last;
        first = Integer.MAX_VALUE;
        last = 0;
        sinceLook = 0;
        looks++;
        for (Watched each : watched) {
            String wrong = each.look(from, to, extents());
            if (wrong != null) {
                failAsUnsound(to, worker, ": " + wrong);
                return;
            }
        }
    }

    /** Whether ids have changed what is any one's; and can be given that again. */
    private boolean isChanged() {
        boolean changed = false;
        for (Watched each : watched) {
            changed |= each.isChanged();
        }
        if (changed) {
            for (Watched each : watched) {
                changed &= each.canRestore();
            }
        }
        return changed;
    }

    /** Runs all ids once more, the other way round: what one reads and another writes is then another. */
    private void runAgain(int worker) {
        isRunAgain = true;
        for (Watched each : watched) {
            each.restore();
        }
        int step = inner.leastEnd(0);
        for (int id = (count() - 1) / step * step; id >= 0 && !running().isGivenUp(); id -= step) {
            inner.run(id, inner.leastEnd(id), worker);
        }
        for (Watched each : watched) {
            String difference = running().isGivenUp() ? null : each.difference();
            if (difference != null) {
                failAsUnsound(count() - 1, TaskException.NO_WORKER, " depends on the order of its ids: " + difference);
            }
        }
    }
}
