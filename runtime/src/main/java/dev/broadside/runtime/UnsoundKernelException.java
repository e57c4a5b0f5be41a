package dev.broadside.runtime;

/**
 * Tells that a kernel breaks a rule that its results depend on, found by a pool for tests: the {@linkplain
 * TaskException#getCause cause} of the {@link TaskException} of a dispatch on {@link WorkerPool#verifying}.
 */
public final class UnsoundKernelException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsoundKernelException(String message) {
        super(message);
    }

    UnsoundKernelException(String message, Throwable cause) {
        super(message, cause);
    }
}
