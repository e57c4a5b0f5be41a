/**
 * Packet codecs side by side: Broadside's, SBE's, a loop written by hand, and a plain copy of the bytes. Dispatches have a
 * package of their own, but for those that JMH cannot measure: a grid of costs and counts, and 60 dispatches a second.
 *
 * <p>{@link dev.broadside.benchmarks.PacketSuite} says how a benchmark is made, {@link dev.broadside.benchmarks.Main} runs
 * all of JMH's, {@link dev.broadside.benchmarks.GridMain} and {@link dev.broadside.benchmarks.CadenceMain} the others.
 */
@NullMarked
package dev.broadside.benchmarks;

import org.jspecify.annotations.NullMarked;
