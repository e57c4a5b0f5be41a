package dev.broadside.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be helped of a stage that is combined from several: what the first of them has, and what the other has, which
 * may be known only later. Keeps no result alive.
 */
final class Sources implements Dispatch.Helper {

    /** How many dispatches behind a stage a time-out tells of. */
    private static final int TOLD = 8;

    private final Executor executor;
    private volatile Dispatch.@Nullable Helper first;

    /** Done once the other is known; null where that has nothing to help. */
    private final CompletableFuture<Dispatch.@Nullable Helper> second = new CompletableFuture<>();

    Sources(Executor executor, Dispatch.@Nullable Helper first) {
        this.executor = executor;
        this.first = first;
    }

    /** Returns what several futures have, or null if none of them has something. */
    static @Nullable Sources ofAll(CompletableFuture<?>... futures) {
        Sources all = null;
        for (CompletableFuture<?> future : futures) {
            if (future instanceof HelpedFuture<?> helped) {
                Dispatch.Helper helper = helped.helper();
                all = new Sources(helper.executor(), all);
                all.note(helped);
            }
        }
        return all;
    }

    /** Notes the other. */
    void note(@Nullable CompletionStage<?> other) {
        second.complete(other instanceof HelpedFuture<?> future && !future.isDone() ? future.helper() : null);
    }

    /** Returns a function that notes the other, which it returns. */
    <T extends @Nullable Object, S extends @Nullable CompletionStage<?>> Function<T, S> noting(
            Function<? super T, ? extends S> function) {
        Objects.requireNonNull(function);
        return value -> {
            S other = function.apply(value);
            note(other);
            return other;
        };
    }

    /** Returns a stage that follows a future of no pool, and has these sources. */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing is thrown
    <U extends @Nullable Object> CompletableFuture<U> after(CompletableFuture<U> future) {
        HelpedFuture<U> stage = new HelpedFuture<>(this);
        future.whenComplete((result, failure) -> {
            if (failure == null) {
                stage.complete(result);
            } else {
                stage.completeExceptionally(failure);
            }
        });
        return of(stage);
    }

    /** Returns a stage, which has these sources from now on until it is done. */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing is thrown
    <U extends @Nullable Object> CompletableFuture<U> of(CompletableFuture<U> combined) {
        if (!combined.isDone() && combined instanceof HelpedFuture<U> stage) {
            stage.helpedBy(this);
            stage.whenComplete((result, failure) -> forget());
        }
        return combined;
    }

    /** Keeps nothing alive any more: chains of stages may have no end. */
    private void forget() {
        first = null;
        second.obtrudeValue(null);
    }

    @Override
    public boolean help(long deadline) {
        boolean helped = true;
        for (Dispatch.Helper leaf : leaves(this, new ArrayList<>())) {
            helped &= leaf.help(deadline);
        }
        return helped;
    }

    @Override
    public Executor executor() {
        return executor;
    }

    /** What a stage waits for, the first of many. */
    @Override
    public String toString() {
        List<Dispatch.Helper> leaves = leaves(this, new ArrayList<>());
        int more = leaves.size() - TOLD;
        return leaves.isEmpty()
                ? "it waits for no dispatch that is known."
                : more <= 0 ? leaves.toString() : leaves.subList(0, TOLD) + " and " + more + " more";
    }

    /**
     * Returns all that is known to be behind a helper, the first at the front.
     *
     * @param unknown gets what is done once more is known
     */
    static List<Dispatch.Helper> leaves(Dispatch.Helper helper, List<CompletableFuture<?>> unknown) {
        List<Dispatch.Helper> leaves = new ArrayList<>();
        // no recursion, and nothing twice: stages are chained in loops, and combined with themselves
        Set<Dispatch.Helper> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Dispatch.Helper> rest = new ArrayDeque<>();
        rest.push(helper);
        while (!rest.isEmpty()) {
            Dispatch.Helper next = rest.pop();
            boolean isNew = seen.add(next);
            if (isNew && next instanceof Sources sources) {
                sources.open(rest, unknown);
            } else if (isNew) {
                leaves.add(next);
            }
        }
        return leaves;
    }

    private void open(Deque<Dispatch.Helper> rest, List<CompletableFuture<?>> unknown) {
        Dispatch.Helper other = second.getNow(null);
        if (other != null) {
            rest.push(other);
        } else if (!second.isDone()) {
            unknown.add(second);
        }
        Dispatch.Helper one = first;
        if (one != null) {
            rest.push(one);
        }
    }
}
