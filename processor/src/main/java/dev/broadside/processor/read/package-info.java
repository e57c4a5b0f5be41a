/** Turns annotated classes into the model, or into problems. The only package that looks at elements and mirrors. */
@NullMarked
package dev.broadside.processor.read;

import org.jspecify.annotations.NullMarked;
