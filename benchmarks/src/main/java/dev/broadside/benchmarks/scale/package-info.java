/** What dispatches cost on machines that nobody here has: a model of a few costs that are measured. */
@NullMarked
package dev.broadside.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
