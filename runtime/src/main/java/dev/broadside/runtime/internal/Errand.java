package dev.broadside.runtime.internal;

/**
 * Something for one worker alone to do before the next batch; inherited by its successor if it is given up before.
 *
 * @param job a job of one id that is on no board, or one that a worker that was given up is still in
 * @param owed the ids that worker has not completed, or 0 for a job that is to be run
 */
record Errand(Job job, int owed) {}
