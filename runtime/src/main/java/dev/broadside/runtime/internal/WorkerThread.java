package dev.broadside.runtime.internal;

/** The thread of a worker where no factory makes it: a daemon that knows its worker, so that asking it costs nothing. */
final class WorkerThread extends Thread {

    private final Worker worker;

    WorkerThread(Worker worker, String name) {
        // nothing of the thread that happens to make the pool is handed down
        super(null, worker, name, 0, false);
        this.worker = worker;
        setDaemon(true);
    }

    Worker worker() {
        return worker;
    }
}
