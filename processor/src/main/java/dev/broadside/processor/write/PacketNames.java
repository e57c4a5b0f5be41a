package dev.broadside.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The identifiers of a packet's codec and buffer. */
final class PacketNames {

    private final NameAllocator constants = new NameAllocator();
    private final Names variables;

    PacketNames(PacketModel packet) {
        List<String> hideable =
                new ArrayList<>(List.of(Generated.codec(packet.type()).simpleName(), RuntimeTypes.WIRE.simpleName()));
        List<String> users = new ArrayList<>();
        constants.newName("BYTES");
        constants.newName("SCHEMA");
        for (Field field : packet.fields()) {
            String upper = upperCase(field.name());
            hideable.add(constants.newName(upper + "_OFFSET", field.name() + " offset"));
            hideable.add(constants.newName(upper + "_CONSTANTS", field.name() + " constants"));
            if (field.wire() instanceof FieldType.Nested nested) {
                hideable.add(Generated.codec(nested.type()).simpleName());
            }
            users.add(field.name());
        }
        variables = new Names(hideable, users, "bytes", "offset", "index", "refusal");
    }

    /** Returns the constant that says where a field begins. */
    String offset(Field field) {
        return constants.get(field.name() + " offset");
    }

    /** Returns the constant that holds the constants of a field's enum. */
    String constants(Field field) {
        return constants.get(field.name() + " constants");
    }

    /** Returns the variable for a value of a field. */
    String value(Field field) {
        return variables.ofUser(field.name());
    }

    /** Returns the identifier for one of our own variables and members. */
    String our(String name) {
        return variables.get(name);
    }

    private static String upperCase(String camelCase) {
        return camelCase
                .replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
                .toUpperCase(Locale.ROOT);
    }
}
