/**
 * The accessors that FlatBuffers' compiler makes of {@code packets.fbs}, written by hand: the compiler is a native program
 * that no registry has.
 */
@NullMarked
package dev.broadside.benchmarks.flat;

import org.jspecify.annotations.NullMarked;
