package dev.broadside.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields of a packet that have bytes of their own: one field, or neighbouring bit fields, which share theirs.
 *
 * @param fields the fields, in order
 */
public record Column(List<Field> fields) {

    public Column {
        fields = List.copyOf(fields);
    }

    /** Returns the columns of a packet, in order. */
    public static List<Column> of(PacketModel packet) {
        List<Column> columns = new ArrayList<>();
        List<Field> bits = new ArrayList<>();
        for (Field field : packet.fields()) {
            if (field.wire().isBits()) {
                bits.add(field);
            } else {
                addBits(bits, columns);
                columns.add(new Column(List.of(field)));
            }
        }
        addBits(bits, columns);
        return columns;
    }

    private static void addBits(List<Field> bits, List<Column> columns) {
        if (!bits.isEmpty()) {
            columns.add(new Column(bits));
            bits.clear();
        }
    }

    /** Returns the first field, after which the column is called. */
    public Field first() {
        return fields.get(0);
    }

    /** Returns where it begins, in bytes from the beginning of a packet. */
    public int begin() {
        return first().offset();
    }

    /** Returns where it ends, in bytes from the beginning of a packet. */
    public int end() {
        return (int) ((endBit() + Byte.SIZE - 1) / Byte.SIZE);
    }

    /** Returns its size. */
    public int bytes() {
        return end() - begin();
    }

    /** Whether there are bits in its last byte that hold nothing. */
    public boolean hasUnusedBits() {
        return endBit() % Byte.SIZE != 0;
    }

    /** Whether it can be put together in a {@code long}: bit fields, several, none of them an array. */
    public boolean isGroup() {
        return fields.size() > 1
                && bytes() <= Long.BYTES
                && fields.stream().allMatch(field -> field.wire() instanceof FieldType.Quantized);
    }

    private long endBit() {
        Field last = fields.get(fields.size() - 1);
        return (long) Byte.SIZE * last.offset() + last.bit() + last.wire().bits();
    }
}
