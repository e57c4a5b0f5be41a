package dev.broadside.runtime;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where a value does not fit its wire type, or where bytes hold no value of the type they are read as.
 *
 * <p>The message names the packet, the field, the value or bytes, and what the field can hold. One that tells of bytes
 * that were read has {@link #field} and {@link #offset} too, and {@link #index} where they were read from a buffer.
 */
public class PacketException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable String field;
    private final @Nullable Integer index;
    private final @Nullable Integer offset;
    private final @Nullable String detail;

    /**
     * Makes an exception.
     *
     * @param message what does not fit, where, and what would
     */
    public PacketException(String message) {
        super(message);
        this.field = null;
        this.index = null;
        this.offset = null;
        this.detail = null;
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what does not fit, where, and what would
     * @param cause what told so
     */
    public PacketException(String message, Throwable cause) {
        super(message, cause);
        this.field = null;
        this.index = null;
        this.offset = null;
        this.detail = null;
    }

    /**
     * Makes an exception that tells of bytes. Its message is {@code <field> at byte <offset> <detail>}.
     *
     * @param field the packet and the field, such as {@code Hit.alive}
     * @param offset where the field begins, in bytes
     * @param detail what is there, and what could be, such as {@code is 7; a boolean is stored as 0 or 1.}
     */
    public PacketException(String field, int offset, String detail) {
        super(message(field, null, offset, detail));
        this.field = field;
        this.index = null;
        this.offset = offset;
        this.detail = detail;
    }

    /**
     * Makes an exception that tells of bytes, with a cause. Its message is {@code <field> at byte <offset> <detail>}.
     *
     * @param field the packet and the field, such as {@code Hit.alive}
     * @param offset where the field begins, in bytes
     * @param detail what is there, and what could be, such as {@code is no UTF-8.}
     * @param cause what told so
     */
    public PacketException(String field, int offset, String detail, Throwable cause) {
        super(message(field, null, offset, detail), cause);
        this.field = field;
        this.index = null;
        this.offset = offset;
        this.detail = detail;
    }

    private PacketException(PacketException original, String field, int index, int offset, String detail) {
        super(message(field, index, offset, detail), original.getCause());
        this.field = field;
        this.index = index;
        this.offset = offset;
        this.detail = detail;
        setStackTrace(original.getStackTrace());
    }

    private static String message(String field, @Nullable Integer index, int offset, String detail) {
        return field + (index == null ? "" : " of packet " + index) + " at byte " + offset + " " + detail;
    }

    /**
     * Returns the packet and the field that could not be read, such as {@code Hit.alive}.
     *
     * @return the name, or nothing if this exception tells of a value that does not fit
     */
    public final Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * Returns which packet of a buffer could not be read.
     *
     * @return the index, or nothing if no buffer was read
     */
    public final OptionalInt index() {
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * Returns where the field that could not be read begins: how many bytes after the beginning of the buffer, or of the
     * header, or of the memory that was read from if there is neither.
     *
     * @return the offset in bytes, or nothing if this exception tells of a value that does not fit
     */
    public final OptionalInt offset() {
        return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    /** Returns a copy that knows its packet and counts from {@code begin}; or this one, if it knows no place or a better. */
    PacketException located(int packet, int begin) {
        if (field == null || offset == null || detail == null || index != null) {
            return this;
        }
        return new PacketException(this, field, packet, offset - begin, detail);
    }
}
