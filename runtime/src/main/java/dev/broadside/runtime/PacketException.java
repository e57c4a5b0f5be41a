package dev.broadside.runtime;

/**
 * Thrown where a value does not fit its wire type, or where bytes hold no value of the type they are read as.
 *
 * <p>The message names the packet, the field, the value or bytes, and what the field can hold.
 */
public class PacketException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Makes an exception.
     *
     * @param message what does not fit, where, and what would
     */
    public PacketException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what does not fit, where, and what would
     * @param cause what told so
     */
    public PacketException(String message, Throwable cause) {
        super(message, cause);
    }
}
