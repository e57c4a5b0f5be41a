/** What the processor tells the user, and where. */
@NullMarked
package dev.broadside.processor.diag;

import org.jspecify.annotations.NullMarked;
