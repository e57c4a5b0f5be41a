/**
 * Worker pools, dispatches, packet buffers and the registry of tasks.
 *
 * <p>A program uses {@link dev.broadside.runtime.WorkerPool}, {@link dev.broadside.runtime.Dispatch}, the exceptions and
 * {@link dev.broadside.runtime.TaskRegistry}. {@link dev.broadside.runtime.TaskCall},
 * {@link dev.broadside.runtime.TaskCalls}, {@link dev.broadside.runtime.Wire}, {@link dev.broadside.runtime.Columns} and
 * {@link dev.broadside.runtime.PacketHeader} are what generated code is written against.
 */
package dev.broadside.runtime;
