/**
 * The annotations a Broadside program is written with: {@link dev.broadside.annotations.Task} on a kernel,
 * {@link dev.broadside.annotations.Packet} on a record, and the wire types of its components.
 *
 * <p>None of them is {@code @Documented}: javac's lint would then ask every module that exports a packet to require this
 * one transitively.
 */
package dev.broadside.annotations;
