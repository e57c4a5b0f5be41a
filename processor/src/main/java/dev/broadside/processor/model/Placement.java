package dev.broadside.processor.model;

import com.palantir.javapoet.TypeName;

/** Lays fields out one behind the other, without padding; neighbouring bit fields share bytes. */
public final class Placement {

    private long bits;
    private boolean isInBits;

    public Placement() {}

    /** Returns a field behind those before. */
    public Field next(String name, TypeName type, FieldType wire) {
        if (!(isInBits && wire.isBits())) {
            bits = Byte.SIZE * bytes();
        }
        isInBits = wire.isBits();
        Field field = new Field(name, type, wire, (int) (bits / Byte.SIZE), (int) (bits % Byte.SIZE));
        bits += wire.bits();
        return field;
    }

    /** Returns how many bytes the fields take until now. */
    public long bytes() {
        return (bits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** Returns the same up to the next multiple. */
    public long bytes(int align) {
        return (bytes() + align - 1) / align * align;
    }
}
