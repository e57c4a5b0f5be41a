package dev.broadside.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A packet with its layout.
 *
 * @param type the record
 * @param record the same as code names it; another type only in a skeleton, where the record cannot be named
 * @param isPublic whether every class can see it
 * @param version the version of its layout
 * @param isInColumns whether its buffers keep an array for each field
 * @param fields its components, in order
 * @param bytes its size
 * @param warnings the compiler's warnings that its use gives, which are not the generated code's
 */
public record PacketModel(
        ClassName type,
        TypeName record,
        boolean isPublic,
        int version,
        boolean isInColumns,
        List<Field> fields,
        int bytes,
        List<String> warnings) {

    public PacketModel {
        fields = List.copyOf(fields);
        warnings = List.copyOf(warnings);
    }

    /** Returns how many bytes at its end hold nothing. */
    public int padding() {
        List<Column> columns = Column.of(this);
        return columns.isEmpty() ? 0 : bytes - columns.get(columns.size() - 1).end();
    }
}
