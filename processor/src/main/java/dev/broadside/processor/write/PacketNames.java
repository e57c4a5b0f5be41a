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

    private final NameAllocator codec = new NameAllocator();
    private final Names buffer;

    PacketNames(PacketModel packet) {
        List<String> types =
                new ArrayList<>(List.of(Generated.codec(packet.type()).simpleName(), RuntimeTypes.WIRE.simpleName()));
        List<String> users = new ArrayList<>();
        codec.newName("BYTES");
        codec.newName("SCHEMA");
        for (Field field : packet.fields()) {
            codec.newName(upperCase(field.name()) + "_OFFSET", field.name() + " offset");
            codec.newName(upperCase(field.name()) + "_CONSTANTS", field.name() + " constants");
            if (field.wire() instanceof FieldType.Nested nested) {
                types.add(Generated.codec(nested.type()).simpleName());
            }
            users.add(field.name());
        }
        buffer = new Names(types, users, "bytes", "offset", "index");
    }

    /** Returns the constant that says where a field begins. */
    String offset(Field field) {
        return codec.get(field.name() + " offset");
    }

    /** Returns the constant that holds the constants of a field's enum. */
    String constants(Field field) {
        return codec.get(field.name() + " constants");
    }

    /** Returns the variable for a new value of a field of the buffer. */
    String value(Field field) {
        return buffer.ofUser(field.name());
    }

    /** Returns one of our own members or variables of the buffer. */
    String ofBuffer(String our) {
        return buffer.get(our);
    }

    private static String upperCase(String camelCase) {
        return camelCase
                .replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
                .toUpperCase(Locale.ROOT);
    }
}
