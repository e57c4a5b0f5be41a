/** The annotation processor: its rounds, and its options. */
@NullMarked
package dev.broadside.processor;

import org.jspecify.annotations.NullMarked;
