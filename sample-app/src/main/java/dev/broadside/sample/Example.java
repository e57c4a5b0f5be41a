package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;

/** A dispatch whose answer can be checked in another way. */
interface Example {

    /**
     * Runs the example and checks its answer.
     *
     * @return what was checked
     * @throws WrongAnswerException if the answer is wrong
     */
    String run(WorkerPool pool);
}
