/** What annotation processors add to the time that a program takes to compile. */
@NullMarked
package dev.broadside.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
