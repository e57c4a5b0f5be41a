/**
 * Dispatches side by side: Broadside's, the JDK's, a serial loop, and two threads with a half each.
 *
 * <p>{@link dev.broadside.benchmarks.dispatch.DispatchSuite} says how a benchmark is made; the sides that need threads are
 * states of JMH, so that no other side has those threads beside it.
 */
@NullMarked
package dev.broadside.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
