/**
 * Packet codecs side by side: Broadside's, SBE's, a loop written by hand, and a plain copy of the bytes.
 *
 * <p>{@link dev.broadside.benchmarks.PacketSuite} says how a benchmark is made, {@link dev.broadside.benchmarks.Main} runs
 * them.
 */
@NullMarked
package dev.broadside.benchmarks;

import org.jspecify.annotations.NullMarked;
