/**
 * The crew of a local pool: its threads, the board on which jobs are published to them, and the ranges from which they
 * claim ids. It knows nothing of tasks, packets or futures.
 */
package dev.broadside.runtime.internal;
