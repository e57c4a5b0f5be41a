/** Looks into the bodies of kernels, for warnings only, where the compiler has a tree API: javac has, ecj has not. */
@NullMarked
package dev.broadside.processor.body;

import org.jspecify.annotations.NullMarked;
