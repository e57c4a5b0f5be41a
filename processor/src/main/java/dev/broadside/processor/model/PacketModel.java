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
 * @param fields its components, in order
 * @param bytes its size
 * @param warnings the compiler's warnings that its use gives, which are not the generated code's
 */
public record PacketModel(
        ClassName type, TypeName record, boolean isPublic, List<Field> fields, int bytes, List<String> warnings) {

    public PacketModel {
        fields = List.copyOf(fields);
        warnings = List.copyOf(warnings);
    }
}
