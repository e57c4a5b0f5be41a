/**
 * Packet codecs side by side: Broadside's, SBE's, those of five libraries, a loop written by hand, and a plain copy of the
 * bytes. Dispatches have a package of their own, but for those that JMH cannot measure: a grid of costs and counts, and 60
 * dispatches a second. What the
 * processor adds to the time of a compilation is measured by {@link dev.broadside.benchmarks.CompileMain}.
 *
 * <p>{@link dev.broadside.benchmarks.PacketSuite} says how a benchmark is made; {@link dev.broadside.benchmarks.SuiteMain}
 * runs everything, and {@link dev.broadside.benchmarks.SummaryMain} draws what it gave.
 */
@NullMarked
package dev.broadside.benchmarks;

import org.jspecify.annotations.NullMarked;
