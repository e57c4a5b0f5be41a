package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.ACCESSOR_CLASH;
import static dev.broadside.processor.diag.Diagnostic.EMPTY_PACKET;
import static dev.broadside.processor.diag.Diagnostic.GENERIC_PACKET;
import static dev.broadside.processor.diag.Diagnostic.NOT_A_RECORD;
import static dev.broadside.processor.diag.Diagnostic.PRIVATE_PACKET;
import static dev.broadside.processor.diag.Diagnostic.PRIVATE_PACKET_OWNER;
import static dev.broadside.processor.diag.Diagnostic.TOO_LARGE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import dev.broadside.processor.model.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads packets: records and their layouts. */
public final class PacketReader {

    /** Members of a buffer or its slots that an accessor of such a name would be a second of. */
    private static final Set<String> TAKEN =
            Set.of("allocate", "allocateDirect", "get", "moveTo", "newAppender", "newSlot", "slice");

    /** The classes in a buffer. */
    private static final Set<String> NESTED = Set.of("Appender", "Slot");

    private final Program program;
    private final int maxBytes;
    private final Map<String, Optional<PacketModel>> sound = new TreeMap<>();

    /**
     * Makes a reader.
     *
     * @param program the program
     * @param maxBytes the most that a packet may take
     */
    public PacketReader(Program program, int maxBytes) {
        this.program = program;
        this.maxBytes = maxBytes;
    }

    /** Returns the packet that a class is, as far as it is one, and adds what is wrong with it. */
    public PacketModel read(TypeElement type, Problems problems) {
        return read(type, maxBytes, problems);
    }

    private PacketModel read(TypeElement type, int limit, Problems problems) {
        if (type.getKind() != ElementKind.RECORD) {
            problems.add(NOT_A_RECORD, Position.of(type), type.getSimpleName(), kind(type));
        }
        checkVisible(type, problems);
        UnnamedPackage.check(
                type,
                Generated.buffer(ClassName.get(type)),
                NESTED,
                Component.of(type).stream().map(Component::type),
                problems);
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(GENERIC_PACKET, Position.of(type), type.getSimpleName());
        }
        PacketAttributes attributes = PacketAttributes.of(type, problems);
        Placement placement = new Placement();
        List<Field> fields = fields(type, placement, problems);
        long bytes = placement.bytes(attributes.align());
        checkSize(type, fields, bytes, limit, problems);
        return new PacketModel(
                ClassName.get(type),
                name(type),
                Access.isPublic(type),
                attributes.version(),
                attributes.isInColumns(),
                fields,
                (int) bytes,
                warnings(type));
    }

    /** Returns a packet; empty if there is anything wrong with it. */
    Optional<PacketModel> sound(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Optional<PacketModel> known = sound.get(name);
        if (known == null) {
            Problems problems = new Problems();
            // a packet of a library was made with another limit
            PacketModel packet = read(type, program.isOurs(type) ? maxBytes : Integer.MAX_VALUE, problems);
            known = problems.isFlawed() ? Optional.empty() : Optional.of(packet);
            sound.put(name, known);
        }
        return known;
    }

    /** Lays the components out one behind the other; those that cannot be stored take no room. */
    private List<Field> fields(TypeElement type, Placement placement, Problems problems) {
        FieldTypes types = new FieldTypes(program, this, type, problems);
        TypeNames names = new TypeNames(program, type);
        Set<String> known = new TreeSet<>();
        List<Field> fields = new ArrayList<>();
        for (Component component : Component.of(type)) {
            String name = component.name();
            FieldType wire = types.read(component).orElseGet(FieldType.Unknown::new);
            if (TAKEN.contains(name)) {
                String buffer = Generated.buffer(ClassName.get(type)).simpleName();
                problems.add(ACCESSOR_CLASH, component.position(), name, buffer);
            } else if (known.add(name) && !hidesSetter(name, wire)) {
                fields.add(placement.next(name, names.of(component.type()), wire));
            }
        }
        types.adapters().checkAllUsed();
        if (fields.size() < Component.elements(type).size() || !canBeMade(type) || !canBeRead(type)) {
            // some have no name, or one that another has: of these the compiler tells
            problems.addKnown();
        }
        return fields;
    }

    /** Whether accessors that the user wrote are as they must be; else the compiler tells. */
    private boolean canBeRead(TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return Component.of(type).stream()
                .allMatch(component -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(component.name())
                                && method.getParameters().isEmpty())
                        .allMatch(accessor -> program.isSame(accessor.getReturnType(), component.type())
                                && !accessor.getModifiers().contains(Modifier.PRIVATE)
                                && accessor.getThrownTypes().isEmpty()));
    }

    /** Whether the canonical constructor is as it must be; else the compiler tells. */
    private boolean canBeMade(TypeElement type) {
        List<TypeMirror> taken =
                Component.of(type).stream().map(Component::type).toList();
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> program.takes(constructor, taken))
                .allMatch(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE)
                        && constructor.getThrownTypes().stream().allMatch(program::isUnchecked));
    }

    /** Whether the setter of a component, in a skeleton, may be taken for that of the whole packet. */
    private static boolean hidesSetter(String name, FieldType wire) {
        return name.equals("set") && wire instanceof FieldType.Unknown;
    }

    private static void checkSize(TypeElement type, List<Field> fields, long bytes, int limit, Problems problems) {
        if (type.getKind() == ElementKind.RECORD && Component.elements(type).isEmpty()) {
            problems.add(EMPTY_PACKET, Position.of(type), type.getSimpleName());
        } else if (bytes > limit) {
            Field largest = Collections.max(
                    fields, Comparator.comparingLong(field -> field.wire().bytes()));
            problems.add(
                    TOO_LARGE,
                    Position.of(type),
                    type.getSimpleName(),
                    bytes,
                    limit,
                    largest.name(),
                    largest.wire().bytes());
        }
    }

    private static void checkVisible(TypeElement type, Problems problems) {
        Access.firstPrivate(type).ifPresent(hidden -> {
            if (hidden.equals(type)) {
                problems.add(PRIVATE_PACKET, Position.of(type), type.getSimpleName());
            } else {
                problems.add(PRIVATE_PACKET_OWNER, Position.of(hidden), type.getSimpleName(), hidden.getSimpleName());
            }
        });
    }

    private static TypeName name(TypeElement type) {
        if (Access.firstPrivate(type).isPresent()) {
            return ClassName.OBJECT;
        } else if (type.getTypeParameters().isEmpty()) {
            return ClassName.get(type);
        } else {
            return ParameterizedTypeName.get(
                    ClassName.get(type),
                    type.getTypeParameters().stream()
                            .map(parameter -> WildcardTypeName.subtypeOf(ClassName.OBJECT))
                            .toArray(TypeName[]::new));
        }
    }

    private List<String> warnings(TypeElement type) {
        Warnings warnings = program.warnings();
        warnings.addUse(type);
        ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(warnings::addUse);
        Adapters adapters = new Adapters(program, type);
        for (Component component : Component.of(type)) {
            warnings.addUse(component.type());
            adapters.pairs(component.stored().type()).forEach(pair -> {
                warnings.addUse(pair.pack());
                warnings.addUse(pair.unpack());
            });
            component.accessor().ifPresent(warnings::addUse);
        }
        if (Access.isPublic(type)) {
            warnings.addPublic(type);
        }
        return warnings.names();
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation interface";
            default -> "a class";
        };
    }
}
