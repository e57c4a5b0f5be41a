/**
 * Worker pools, dispatches, packet buffers and the registry of tasks.
 *
 * <p>A program uses {@link dev.broadside.runtime.WorkerPool}, {@link dev.broadside.runtime.Dispatch}, the exceptions and
 * {@link dev.broadside.runtime.TaskRegistry}. {@link dev.broadside.runtime.TaskCall},
 * {@link dev.broadside.runtime.TaskCalls} and {@link dev.broadside.runtime.Wire} are what generated code is written
 * against.
 */
package dev.broadside.runtime;
