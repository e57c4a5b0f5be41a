package dev.broadside.runtime;

import dev.broadside.runtime.Sharing.Way;
import dev.broadside.runtime.internal.Crew;
import dev.broadside.runtime.internal.Job;
import dev.broadside.runtime.internal.Plan;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A pool of threads of this process. Without any, the calling thread runs everything, at once and in order. */
final class LocalWorkerPool implements WorkerPool {

    private static final System.Logger LOGGER = System.getLogger("dev.broadside.runtime");

    /** Workers are kept awake for dispatches that take so long alone. */
    private static final long WORTH_WAKING_NANOS = TimeUnit.MICROSECONDS.toNanos(20);

    private final String name;
    private final Crew crew;
    private final FrameQueue frame;

    /** How long a dispatch that somebody waits for may take, or 0. */
    private final long deadlineNanos;

    private final Consumer<? super TaskException> uncaughtHandler;
    private final boolean callerTakesPart;
    private final Admission admission;
    private final Registration registration;
    private final Sharings sharings;

    /** What hides this pool from management tools, if it is shown. */
    private final AtomicReference<@Nullable Runnable> shown;

    /** What orders the batches of the dispatches, where the calling thread runs them, or null. */
    private final @Nullable Shuffle shuffle;

    /** The same pool with the other lanes, by their number. */
    private final LocalWorkerPool[] lanes;

    private final Lane lane;

    LocalWorkerPool(
            Plan plan, long deadlineNanos, Admission admission, Consumer<? super TaskException> uncaughtHandler) {
        this(plan, deadlineNanos, admission, uncaughtHandler, null);
    }

    private LocalWorkerPool(
            Plan plan,
            long deadlineNanos,
            Admission admission,
            Consumer<? super TaskException> uncaughtHandler,
            @Nullable Shuffle shuffle) {
        this.name = plan.name();
        this.deadlineNanos = deadlineNanos;
        this.uncaughtHandler = uncaughtHandler;
        this.callerTakesPart = plan.callerTakesPart();
        this.admission = admission;
        this.registration = new Registration();
        this.shuffle = shuffle;
        this.sharings = new Sharings();
        this.shown = new AtomicReference<>();
        this.crew = new Crew(plan);
        this.frame = new FrameQueue(this);
        this.lane = Lane.FRAME;
        this.lanes = new LocalWorkerPool[] {this, new LocalWorkerPool(this)};
    }

    /** Makes the background of a pool. */
    private LocalWorkerPool(LocalWorkerPool pool) {
        this.name = pool.name;
        this.deadlineNanos = pool.deadlineNanos;
        this.uncaughtHandler = pool.uncaughtHandler;
        this.callerTakesPart = pool.callerTakesPart;
        this.admission = pool.admission;
        this.registration = pool.registration;
        this.shuffle = pool.shuffle;
        this.sharings = pool.sharings;
        this.shown = pool.shown;
        this.crew = pool.crew;
        this.frame = pool.frame;
        this.lane = Lane.BACKGROUND;
        this.lanes = new LocalWorkerPool[] {pool, this};
    }

    /** Makes a pool without workers; one that shuffles runs batches in its orders. */
    static LocalWorkerPool withoutWorkers(String name, @Nullable Shuffle shuffle) {
        return new LocalWorkerPool(
                new Plan(name, 0, true, WaitStrategy.park().idling(), null, null, null),
                0,
                new Admission(Admission.MAX_BOUND, WhenFull.REFUSE),
                LocalWorkerPool::log,
                shuffle);
    }

    /** The tasks that are known, whatever the lane. */
    private static final class Registration {

        private Map<String, TaskDescriptor> tasks = Map.of();

        synchronized void add(TaskModule module) {
            Map<String, TaskDescriptor> all = new TreeMap<>(tasks);
            TaskRegistry.add(module, all);
            tasks = all;
        }
    }

    @Override
    public WorkerPool lane(Lane other) {
        Objects.requireNonNull(other, "other");
        return lanes[other == Lane.FRAME ? 0 : 1];
    }

    static void log(TaskException exception) {
        LOGGER.log(System.Logger.Level.ERROR, exception.getMessage(), exception);
    }

    static void warn(StuckWorkerException exception) {
        LOGGER.log(System.Logger.Level.WARNING, exception.getMessage(), exception);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int workers() {
        return crew.size();
    }

    @Override
    public void allocate(int workers) {
        checkResizable(workers);
        if (!crew.allocate(workers, Builder.MAX_WORKERS)) {
            throw new IllegalArgumentException("Pool '" + name + "' has " + text(workers()) + "; with " + workers
                    + " more it would have over " + Builder.MAX_WORKERS + ".");
        }
    }

    @Override
    public void release(int workers) {
        checkResizable(workers);
        if (!crew.release(workers)) {
            throw new IllegalArgumentException("Pool '" + name + "' has " + text(workers()) + "; " + workers
                    + " cannot be released, since at least one stays.");
        }
    }

    private void checkResizable(int workers) {
        if (isSequential()) {
            throw new UnsupportedOperationException(
                    "Pool '" + name + "' has no workers, and gets none: the calling thread runs every dispatch.");
        }
        if (workers < 0) {
            throw new IllegalArgumentException("The number of workers is " + workers + ", but must be at least 0.");
        }
    }

    private static String text(int workers) {
        return workers + (workers == 1 ? " worker" : " workers");
    }

    Crew crew() {
        return crew;
    }

    @Override
    public void register(TaskModule module) {
        Objects.requireNonNull(module, "module");
        registration.add(module);
    }

    @Override
    public FrameQueue frame() {
        return frame;
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> start(TaskCall<R> call) {
        boolean relieved = enter(call);
        LocalDispatch<R> dispatch = new LocalDispatch<>(this, call);
        call.job.tracked(dispatch);
        if (!begin(call)) {
            throw closed(call.task());
        }
        runHere(call.job, dispatch.use(), relieved);
        if (deadlineNanos == 0) {
            return dispatch;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos);
        return TimeUnit.MILLISECONDS.toNanos(millis) == deadlineNanos
                ? dispatch.orTimeout(millis, TimeUnit.MILLISECONDS)
                : dispatch.orTimeout(deadlineNanos, TimeUnit.NANOSECONDS);
    }

    /** Starts a call whose job is tracked; returns false if this pool is closed. */
    boolean begin(TaskCall<?> call) {
        return start(call, true);
    }

    private boolean start(TaskCall<?> call, boolean helped) {
        call.job.setInBackground(lane == Lane.BACKGROUND);
        call.job.beginning();
        boolean started = false;
        try {
            // the crew deals what is shuffled as one batch
            int batchSize = shuffle(call) ? Math.max(1, call.units()) : batchSize(call);
            started = crew.start(call.job, call.units(), batchSize, helped);
        } finally {
            if (!started) {
                call.job.leave();
            }
        }
        return started;
    }

    /** The size of a call's batches, or the negative of the least that is worth while. */
    private int batchSize(TaskCall<?> call) {
        return call.batchSize() == TaskCall.EQUALLY && call.count() > 0
                ? -call.sharing(this).idsWorthABatch(call.count())
                : call.batchSize();
    }

    /** Orders the batches of a call anew, if this pool does. */
    private boolean shuffle(TaskCall<?> call) {
        if (shuffle == null) {
            return false;
        }
        call.job.shuffled(shuffle.batches(call.units(), call.batchSize()));
        return true;
    }

    /** Lets a dispatch in; returns whether its caller is to run it, for there is no room. */
    private boolean enter(TaskCall<?> call) {
        boolean admitted = admission.tryEnter();
        if (!admitted) {
            admitted = admission.enterLater(call.task(), crew.isInside());
            if (admission.isClosed() && !crew.isInside()) {
                throw closed(call.task());
            }
        }
        call.job.admitted(admitted ? admission : null);
        return !admitted;
    }

    @Override
    public void startDetached(TaskCall<?> call) {
        TaskDescriptor task = call.task();
        if (!beginDetached(call, enter(call))) {
            throw closed(task);
        }
    }

    /** Starts a call that nobody tracks; returns false if this pool is closed. */
    boolean beginDetached(TaskCall<?> call, boolean relieved) {
        long use = call.job.detached(this);
        if (!start(call, isSequential())) {
            return false;
        }
        runHere(call.job, use, relieved);
        return true;
    }

    /** Runs what has begun, where nobody else does, or where that is too much for the workers. */
    void runHere(Job job, long use, boolean relieved) {
        // not pinned where there were no ids: then it has ended
        if ((isSequential() || relieved) && job.pin(use)) {
            try {
                crew.relieve(job);
            } finally {
                job.unpin();
            }
        }
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> startDeferred(TaskCall<R> call, Runnable starting) {
        DeferredDispatch<R> dispatch = new DeferredDispatch<>(this, call, starting);
        call.job.tracked(dispatch);
        defer(dispatch.start(), call.task());
        return dispatch;
    }

    @Override
    public void startDetachedDeferred(TaskCall<?> call, Runnable starting) {
        defer(new DetachedStart(this, call, starting), call.task());
    }

    private void defer(Deferred start, TaskDescriptor task) {
        if (!frame.defer(start)) {
            if (!crew.isInside()) {
                throw closed(task);
            }
            // a kernel that has begun is to end as on an open pool
            start.drop();
        }
    }

    @Override
    public <R extends @Nullable Object> R run(TaskCall<R> call) {
        boolean ran;
        call.job.beginning();
        if (call.count() == 0 || isSequential()) {
            shuffle(call);
            ran = crew.runAlone(call.job, call.units(), call.count());
        } else if (call.isEqually() && callerTakesPart) {
            ran = runEqually(call);
        } else {
            ran = runShared(call);
        }
        if (!ran) {
            throw closed(call.task());
        }
        call.job.finish();
        RuntimeException failure = call.job.failureOfCall();
        R result = call.result();
        call.job.outcomeIsKnown(this);
        call.recycle();
        if (failure != null) {
            throw failure;
        }
        return result;
    }

    private boolean runShared(TaskCall<?> call) {
        long deadline = deadlineNanos == 0 ? Long.MAX_VALUE : System.nanoTime() + deadlineNanos;
        call.job.setInBackground(lane == Lane.BACKGROUND);
        return switch (crew.run(call.job, call.units(), batchSize(call), deadline)) {
            case OVER -> true;
            case REFUSED -> false;
            case EXPIRED -> throw expired(call);
        };
    }

    /** Drops what has not begun of a call that takes too long. It may still be used, so nobody uses it again. */
    private CompletionException expired(TaskCall<?> call) {
        String message = "Task '" + call.task().name() + "' is not done after " + Duration.ofNanos(deadlineNanos) + ": "
                + crew.expire(call.job);
        call.job.outcomeIsKnown(this);
        return new CompletionException(message, new TimeoutException(message));
    }

    /** Runs a call alone or with the workers, whichever was faster so far. */
    private boolean runEqually(TaskCall<?> call) {
        Sharing sharing = call.sharing(this);
        int count = call.count();
        Way way = sharing.next(count);
        if (way == Way.ALONE_UNTIMED) {
            return crew.runAlone(call.job, count, count);
        }
        long begin = System.nanoTime();
        boolean ran = way == Way.SHARED ? runShared(call) : crew.runAlone(call.job, count, count);
        if (ran && call.job.failure() == null) {
            if (way == Way.SHARED) {
                sharing.hadBatchesOf(call.job.batchSize());
            }
            long nanos = System.nanoTime() - begin;
            sharing.took(way, begin, nanos, count, way == Way.SHARED && crew.wasShared(call.job, count));
            if (way == Way.ALONE && nanos >= WORTH_WAKING_NANOS && lane == Lane.FRAME) {
                crew.missed(begin);
            }
        }
        return ran;
    }

    /** Hears of what is to be known of a task's dispatches whose number of ids has so many bits. */
    void learns(TaskDescriptor task, int bits, Sharing sharing) {
        sharings.add(task.name(), lane, bits, sharing);
    }

    @Override
    public PoolStatistics statistics() {
        return PoolStatistics.of(crew.counters().sum(), sharings.statistics());
    }

    private boolean isSequential() {
        return crew.size() == 0;
    }

    private IllegalStateException closed(TaskDescriptor task) {
        return new IllegalStateException(
                "Task '" + task.name() + "' cannot be dispatched: pool '" + name + "' is closed.");
    }

    /** Tells the handler of what nobody else would hear of. */
    void handle(TaskException exception) {
        try {
            uncaughtHandler.accept(exception);
        } catch (Throwable e) {
            e.addSuppressed(exception);
            LOGGER.log(System.Logger.Level.ERROR, "The uncaught handler of pool '" + name + "' threw.", e);
        }
    }

    /** What runs the asynchronous stages of this pool's dispatches. None is ever refused: somebody may wait for it. */
    Executor executor() {
        return isSequential() ? Runnable::run : this::execute;
    }

    private void execute(Runnable runnable) {
        // inside: the kernel may wait for this stage, and every other worker may be waiting in a kernel too
        if (crew.isInside() || !crew.start(new StageJob(runnable), 1, 1, false)) {
            runnable.run();
        }
    }

    @Override
    public Dispatch<@Nullable Void> broadcast(IntConsumer action) {
        Objects.requireNonNull(action, "action");
        if (isSequential()) {
            return LocalBroadcast.here(this, action);
        }
        AtomicReference<@Nullable LocalBroadcast> made = new AtomicReference<>();
        crew.broadcast(workers -> {
            LocalBroadcast broadcast = new LocalBroadcast(this, action, workers);
            made.set(broadcast);
            return worker -> broadcast.share();
        });
        return Objects.requireNonNull(made.get());
    }

    /** Shows this pool to management tools until it is closed. */
    void manage() {
        shown.set(Management.show(this));
    }

    /** Begins to close this pool. */
    private void refuse() {
        frame.close();
        admission.close();
        Runnable hiding = shown.getAndSet(null);
        if (hiding != null) {
            hiding.run();
        }
    }

    @Override
    public void close() {
        refuse();
        crew.close(false, Long.MAX_VALUE);
    }

    @Override
    public void close(Duration timeout) throws TimeoutException {
        refuse();
        if (!crew.close(false, System.nanoTime() + Durations.nanos(timeout))) {
            throw new TimeoutException(
                    "Pool '" + name + "' is not closed after " + timeout + ". " + crew.describeAll());
        }
    }

    @Override
    public void closeNow() {
        refuse();
        crew.close(true, Long.MAX_VALUE);
    }

    @Override
    public String toString() {
        return "WorkerPool '" + name + "', " + text(workers()) + (lane == Lane.FRAME ? "" : ", background")
                + (crew.isClosed() ? ", closed" : "");
    }
}
