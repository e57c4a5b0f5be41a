/**
 * The annotations a Broadside program is written with: {@link dev.broadside.annotations.Task} on a kernel,
 * {@link dev.broadside.annotations.Packet} on a record, and the wire types of its components.
 */
package dev.broadside.annotations;
