package dev.broadside.runtime;

import dev.broadside.runtime.internal.Crew;
import dev.broadside.runtime.internal.Foreman;
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

    /** What is done before a dispatch begins that reads nothing new. */
    static final Runnable NOTHING = () -> {};

    /** Workers are kept awake for dispatches that take so long alone. */
    private static final long WORTH_WAKING_NANOS = 20_000;

    private final String name;
    private final Crew crew;
    private final Foreman foreman;
    private final FrameQueue frame;

    /** How long a dispatch that somebody waits for may take, or 0. */
    private final long deadlineNanos;

    private final Consumer<? super TaskException> uncaughtHandler;
    private final boolean callerTakesPart;
    private final Admission admission;

    /** The tasks that are known, whatever the lane. */
    private final Map<String, TaskDescriptor> tasks;

    private final Sharings sharings;

    /** What hides this pool from management tools, if it is shown. */
    private final AtomicReference<@Nullable Runnable> shown;

    /** What orders the batches of the dispatches, where the calling thread runs them, or null. */
    private final @Nullable Shuffle shuffle;

    /** The same pool with the other lanes, by their number. */
    private final LocalWorkerPool[] lanes;

    private final Lane lane;

    LocalWorkerPool(
            Plan plan,
            long deadlineNanos,
            Admission admission,
            @Nullable Consumer<? super TaskException> uncaughtHandler,
            @Nullable Shuffle shuffle) {
        this.name = plan.name;
        this.deadlineNanos = deadlineNanos;
        this.uncaughtHandler = uncaughtHandler == null ? LocalWorkerPool::log : uncaughtHandler;
        this.callerTakesPart = plan.callerTakesPart;
        this.admission = admission;
        this.tasks = new TreeMap<>();
        this.shuffle = shuffle;
        this.sharings = new Sharings();
        this.shown = new AtomicReference<>();
        this.crew = new Crew(plan);
        this.foreman = crew.foreman();
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
        this.tasks = pool.tasks;
        this.shuffle = pool.shuffle;
        this.sharings = pool.sharings;
        this.shown = pool.shown;
        this.crew = pool.crew;
        this.foreman = pool.foreman;
        this.frame = pool.frame;
        this.lane = Lane.BACKGROUND;
        this.lanes = new LocalWorkerPool[] {pool, this};
    }

    /** Makes a pool without workers; one that shuffles runs batches in its orders. */
    static LocalWorkerPool withoutWorkers(String name, @Nullable Shuffle shuffle) {
        Plan plan = new Plan();
        plan.name = name;
        return new LocalWorkerPool(plan, 0, new Admission(Admission.MAX_BOUND, WhenFull.REFUSE), null, shuffle);
    }

    @Override
    public WorkerPool lane(Lane other) {
        Objects.requireNonNull(other, "other");
        return lanes[other == Lane.FRAME ? 0 : 1];
    }

    private static void log(TaskException exception) {
        Crew.log(exception.getMessage(), exception);
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

    Foreman foreman() {
        return foreman;
    }

    @Override
    public void register(TaskModule module) {
        Objects.requireNonNull(module, "module");
        synchronized (tasks) {
            Map<String, TaskDescriptor> all = new TreeMap<>(tasks);
            TaskRegistry.add(module, all);
            tasks.putAll(all);
        }
    }

    @Override
    public FrameQueue frame() {
        return frame;
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> start(TaskCall<R> call) {
        boolean relieved = enter(call);
        LocalDispatch<R> dispatch = new LocalDispatch<>(this, call, null);
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
            started = foreman.start(call.job, call.units(), batchSize, helped);
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
            try {
                admitted = enterLater(call);
            } catch (RuntimeException e) {
                // nobody else has it, and it is to keep no arguments alive
                call.recycle();
                throw e;
            }
        }
        call.job.admitted(admitted ? admission : null);
        return !admitted;
    }

    private boolean enterLater(TaskCall<?> call) {
        boolean inside = crew.isInside();
        boolean admitted = admission.enterLater(call.task(), inside, deadlineNanos);
        if (admission.isClosed() && !inside) {
            throw closed(call.task());
        } else if (!admitted && admission.waits(inside)) {
            throw expired(call, "it has not begun, for there is no room. " + foreman.describeAll());
        }
        return admitted;
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
                foreman.relieve(job);
            } finally {
                job.unpin();
            }
        }
    }

    /** Tells how far a use of a job has come and what it waits for, or what is to be told once it has ended. */
    String describe(Job job, long use, String ended) {
        if (!job.pin(use)) {
            return ended;
        }
        try {
            return foreman.describe(job);
        } finally {
            job.unpin();
        }
    }

    @Override
    public <R extends @Nullable Object> Dispatch<R> startDeferred(TaskCall<R> call, Runnable starting) {
        LocalDispatch<R> dispatch = new LocalDispatch<>(this, call, starting);
        call.job.tracked(dispatch);
        defer(Objects.requireNonNull(dispatch.start()), call.task());
        return dispatch;
    }

    @Override
    public void startDetachedDeferred(TaskCall<?> call, Runnable starting) {
        defer(new LocalStart(this, call, LocalStart.DETACHED, starting), call.task());
    }

    private void defer(LocalStart start, TaskDescriptor task) {
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
            ran = foreman.runAlone(call.job, call.units(), call.count());
        } else if (call.isEqually() && callerTakesPart) {
            ran = runEqually(call);
        } else {
            ran = runShared(call, System.nanoTime());
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

    private boolean runShared(TaskCall<?> call, long now) {
        long deadline = deadlineNanos == 0 ? Long.MAX_VALUE : now + deadlineNanos;
        call.job.setInBackground(lane == Lane.BACKGROUND);
        boolean ran = foreman.run(call.job, call.units(), batchSize(call), now, deadline);
        if (ran && !call.job.isOver()) {
            // what has not begun is dropped; the call may still be used, so nobody uses it again
            String report = foreman.expire(call.job);
            call.job.outcomeIsKnown(this);
            throw expired(call, report);
        }
        return ran;
    }

    private CompletionException expired(TaskCall<?> call, String report) {
        String message = "Task '" + call.task().name() + "' is not done after " + Duration.ofNanos(deadlineNanos) + ": "
                + report;
        return new CompletionException(message, new TimeoutException(message));
    }

    /** Runs a call alone or with the workers, whichever was faster so far. */
    private boolean runEqually(TaskCall<?> call) {
        Sharing sharing = call.sharing(this);
        int count = call.count();
        int way = sharing.next(count);
        if (way == Sharing.ALONE_UNTIMED) {
            return foreman.runAlone(call.job, count, count);
        }
        long begin = System.nanoTime();
        boolean ran = way == Sharing.SHARED ? runShared(call, begin) : foreman.runAlone(call.job, count, count);
        if (ran && call.job.failure() == null) {
            if (way == Sharing.SHARED) {
                sharing.hadBatchesOf(call.job.batchSize());
            }
            long nanos = System.nanoTime() - begin;
            sharing.took(way, begin, nanos, count);
            if (way == Sharing.ALONE && nanos >= WORTH_WAKING_NANOS && lane == Lane.FRAME) {
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
        return PoolStatistics.of(foreman.counters(), sharings.statistics());
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
            Crew.log("The uncaught handler of pool '" + name + "' threw.", e);
        }
    }

    /** What runs the asynchronous stages of this pool's dispatches. None is ever refused: somebody may wait for it. */
    Executor executor() {
        return isSequential() ? Runnable::run : this::execute;
    }

    private void execute(Runnable runnable) {
        // inside: the kernel may wait for this stage, and every other worker may be waiting in a kernel too
        if (crew.isInside()
                || !foreman.start(new LoneJob("an asynchronous stage", worker -> runnable.run(), null), 1, 1, false)) {
            runnable.run();
        }
    }

    @Override
    public Dispatch<@Nullable Void> broadcast(IntConsumer action) {
        Objects.requireNonNull(action, "action");
        if (isSequential()) {
            return LocalBroadcast.here(this, action);
        }
        return crew.broadcast(workers -> new LocalBroadcast(this, action, workers), LocalBroadcast::share);
    }

    /** Shows this pool to management tools until it is closed. */
    void manage() {
        shown.set(PoolBean.show(this));
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
        if (!crew.close(false, System.nanoTime() + nanos(timeout))) {
            throw new TimeoutException(
                    "Pool '" + name + "' is not closed after " + timeout + ". " + foreman.describeAll());
        }
    }

    /** Nanoseconds, as {@link System#nanoTime} can be compared with: none more than half of what it counts. */
    static long nanos(Duration duration) {
        Duration most = Duration.ofNanos(Long.MAX_VALUE / 2);
        return duration.compareTo(most) > 0 ? most.toNanos() : Math.max(0, duration.toNanos());
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
