/**
 * A program that runs Broadside's examples, checks their answers, takes a picture of the Stanford bunny with a million
 * rays, and measures each of them against a loop and a parallel stream.
 *
 * <p>To read it from the front: the kernels are {@link dev.broadside.sample.Roots},
 * {@link dev.broadside.sample.Positions}, {@link dev.broadside.sample.Greetings}, {@link dev.broadside.sample.Rays} and
 * {@link dev.broadside.sample.Shading}; the packets they return are {@link dev.broadside.sample.Position},
 * {@link dev.broadside.sample.Greeting} and {@link dev.broadside.sample.Hit}. The classes called {@code …Example} and
 * {@code …Workload} dispatch them, and {@link dev.broadside.sample.Tour} goes through it all.
 */
package dev.broadside.sample;
