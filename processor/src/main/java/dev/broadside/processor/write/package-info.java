/** Turns the model into Java files. The only package that makes code. */
@NullMarked
package dev.broadside.processor.write;

import org.jspecify.annotations.NullMarked;
