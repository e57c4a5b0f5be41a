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

    private static final String[] OURS = {
        "array",
        "begin",
        "buffer",
        "bytes",
        "element",
        "erase",
        "index",
        "memory",
        "offset",
        "packed",
        "refusal",
        "writeOffset"
    };

    private final NameAllocator constants = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();
    private final Names variables;

    PacketNames(PacketModel packet) {
        // packages too, for types that a type of the user's keeps from being imported
        List<String> hideable = new ArrayList<>(List.of(
                Generated.codec(packet.type()).simpleName(),
                RuntimeTypes.COLUMNS.simpleName(),
                RuntimeTypes.LAYOUT.simpleName(),
                RuntimeTypes.PACKET_HEADER.simpleName(),
                RuntimeTypes.WIRE.simpleName(),
                "dev",
                "java",
                "ByteBuffer",
                "ByteOrder",
                "Math",
                "Objects",
                "System"));
        List<String> users = new ArrayList<>();
        constants.newName("BYTES");
        constants.newName("SCHEMA");
        for (Field field : packet.fields()) {
            String upper = upperCase(field.name());
            hideable.add(constants.newName(upper + "_OFFSET", field.name() + " offset"));
            hideable.add(constants.newName(upper + "_CONSTANTS", field.name() + " constants"));
            for (String name : List.of("put", "get")) {
                methods.newName(name + capitalized(field.name()), field.name() + name);
                methods.newName(name + capitalized(field.name()) + "Element", field.name() + name + "Element");
            }
            hideable.addAll(typesIn(field.wire()));
            users.add(field.name());
        }
        variables = new Names(hideable, users, OURS);
    }

    /** Returns the classes whose methods write and read a field. */
    private static List<String> typesIn(FieldType wire) {
        if (wire instanceof FieldType.Nested nested) {
            return List.of(Generated.codec(nested.type()).simpleName());
        } else if (wire instanceof FieldType.Array array) {
            return typesIn(array.element());
        } else if (wire instanceof FieldType.Adapted adapted) {
            return Names.of(List.of(
                    Generated.codec(adapted.packet().type()),
                    adapted.pack().owner(),
                    adapted.unpack().owner()));
        } else {
            return List.of();
        }
    }

    /** Returns the constant that says where a field begins. */
    String offset(Field field) {
        return constants.get(field.name() + " offset");
    }

    /** Returns the constant that holds the constants of a field's enum. */
    String constants(Field field) {
        return constants.get(field.name() + " constants");
    }

    /** Returns the codec's method that writes a field, where it has one. */
    String putter(Field field) {
        return methods.get(field.name() + "put");
    }

    /** Returns the codec's method that reads a field, where it has one. */
    String getter(Field field) {
        return methods.get(field.name() + "get");
    }

    /** Returns the codec's method that writes an element of a field, where it has one. */
    String elementPutter(Field field) {
        return methods.get(field.name() + "putElement");
    }

    /** Returns the codec's method that reads an element of a field, where it has one. */
    String elementGetter(Field field) {
        return methods.get(field.name() + "getElement");
    }

    /** Returns the format of a link to a component, whose argument is the record. */
    static String link(Field field) {
        return Names.link(field.name() + "()");
    }

    /** Returns the documentation of the parameter that says which element of an array is meant. */
    String docOfElement(FieldType.Array array) {
        return "@param " + our("element") + " which element, from 0 to " + (array.length() - 1) + "\n";
    }

    /** Returns the documentation of the parameter that is a field's new value. */
    String docOfValue(Field field) {
        return "@param " + value(field) + " its new value\n";
    }

    /** Returns the variable for a value of a field. */
    String value(Field field) {
        return variables.ofUser(field.name());
    }

    /** Returns the identifier for one of our own variables and members. */
    String our(String name) {
        return variables.get(name);
    }

    private static String capitalized(String camelCase) {
        return camelCase.substring(0, 1).toUpperCase(Locale.ROOT) + camelCase.substring(1);
    }

    private static String upperCase(String camelCase) {
        return camelCase
                .replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
                .toUpperCase(Locale.ROOT);
    }
}
