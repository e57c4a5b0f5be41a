/** What was read: kernels and packets as plain values, which know nothing of the compiler. */
@NullMarked
package dev.broadside.processor.model;

import org.jspecify.annotations.NullMarked;
