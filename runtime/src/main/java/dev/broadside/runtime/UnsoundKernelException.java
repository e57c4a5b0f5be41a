package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Tells that a kernel breaks a rule that its results depend on, found by a pool for tests: the {@linkplain
 * TaskException#getCause cause} of the {@link TaskException} of a dispatch on {@link WorkerPool#verifying} or {@link
 * WorkerPool#checking}.
 */
public final class UnsoundKernelException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsoundKernelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
