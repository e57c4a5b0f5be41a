/**
 * The data types of Parallelizer, a module that runs tasks in parallel in Roblox games, as packets:
 * {@link dev.broadside.sample.parallelizer.EveryType} has one of each.
 *
 * <p>Their sizes are those of its documentation (scion-softworks.github.io/parallelizer/api/datatypes), and where that has
 * a slip of the pen, those of its serializer (github.com/scion-softworks/parallelizer, src/Index/Utils/Serializer.luau).
 * Where the order and the units of the parts differ, the type's own description says so.
 */
package dev.broadside.sample.parallelizer;
