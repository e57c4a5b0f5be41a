package dev.broadside.processor.read;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.read.Promises.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what a class refers to that does not exist, or not yet: another processor, or ours, may make it in a later round.
 * Looks only at what is read: signatures of kernels with their annotations, and components of packets.
 */
public final class MissingTypes {

    private final Program program;

    public MissingTypes(Program program) {
        this.program = program;
    }

    /** Returns what the kernels of a class miss. */
    public Optional<String> ofTasks(TypeElement type) {
        List<ExecutableElement> kernels = TaskReader.kernels(type);
        Stream<ExecutableElement> called = kernels.stream()
                .flatMap(kernel -> Stream.concat(Stream.of(kernel), ReducerReader.find(kernel).stream()));
        return Stream.concat(
                        kernels.stream().flatMap(this::ofKernel),
                        unpromised(Rivals.missing(type, called), Access.packageOf(type)))
                .findFirst();
    }

    /** Returns what the components of a packet miss. */
    public Optional<String> ofPacket(TypeElement type) {
        return Stream.of(
                        AnnotationReader.of(type, "Packet").flatMap(AnnotationReader::unresolved).stream(),
                        Component.of(type).stream().flatMap(this::ofComponent),
                        unpromised(
                                Stream.concat(Rivals.missingOfConstructors(type), besideAdapters(type)),
                                Access.packageOf(type)))
                .flatMap(names -> names)
                .findFirst();
    }

    private Stream<TypeMirror> besideAdapters(TypeElement packet) {
        Adapters adapters = new Adapters(program, packet);
        return adapters.classes().stream()
                .flatMap(owner -> Rivals.missing(
                        owner,
                        Component.of(packet).stream()
                                .flatMap(component ->
                                        adapters.pairs(component.stored().type()).stream())
                                .flatMap(pair -> Stream.of(pair.pack(), pair.unpack()))
                                .filter(method -> Access.around(method).equals(owner))));
    }

    private Stream<String> unpromised(Stream<TypeMirror> missing, PackageElement from) {
        return missing.filter(type -> program.promised(type, from).isEmpty()).map(Texts::ofMissing);
    }

    /**
     * Whether a packet or a dispatcher that the kernels use misses something. They do not wait for what is only generated yet:
     * two classes may need the dispatchers of each other.
     */
    public boolean areBehindTasks(TypeElement type) {
        return withDispatchers(type).stream()
                .anyMatch(tasks -> arePacketsMissing(tasks)
                        || (!tasks.equals(type) && ofTasks(tasks).isPresent()));
    }

    /** Returns a class, those whose dispatchers its kernels name and that are to be generated, and those that theirs name. */
    private List<TypeElement> withDispatchers(TypeElement type) {
        List<TypeElement> found = new ArrayList<>(List.of(type));
        for (int i = 0; i < found.size(); i++) {
            TypeElement tasks = found.get(i);
            TaskReader.kernels(tasks).stream()
                    .flatMap(MissingTypes::parts)
                    .filter(part -> part.getKind() == TypeKind.ERROR)
                    .flatMap(part -> program.promised(part, Access.packageOf(tasks)).stream())
                    .filter(promise -> promise.type().equals(Generated.tasks(ClassName.get(promise.origin()))))
                    .map(Promise::origin)
                    .filter(origin -> !found.contains(origin))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean arePacketsMissing(TypeElement type) {
        return TaskReader.kernels(type).stream()
                .flatMap(this::packets)
                .anyMatch(packet -> ofPacket(packet).isPresent() || areBehindPacket(packet));
    }

    /** Whether a packet in a packet misses something, or one in that. */
    public boolean areBehindPacket(TypeElement type) {
        return Nesting.reachable(type, program).stream()
                .anyMatch(nested -> ofPacket(nested).isPresent());
    }

    private Stream<String> ofKernel(ExecutableElement kernel) {
        AnnotationReader task = AnnotationReader.of(kernel, "Task").orElseThrow();
        Stream<String> values = Stream.of("packet", "name", "reducer", "dimensions")
                .filter(task::isUnresolved)
                .map(member -> member + " of " + kernel.getSimpleName());
        Stream<String> types =
                unpromised(parts(kernel).filter(part -> part.getKind() == TypeKind.ERROR), Access.packageOf(kernel));
        return Stream.concat(types, values);
    }

    private Stream<String> ofComponent(Component component) {
        Stream<String> values = component.annotations().stream()
                .flatMap(annotation -> annotation.unresolved().stream())
                .map(member -> member + " of " + component.name());
        Stream<String> types = TypeParts.of(component.type()).stream()
                .filter(part -> part.getKind() == TypeKind.ERROR)
                .map(Texts::ofMissing);
        return Stream.concat(types, values);
    }

    /** Returns the packets that a kernel's types name, or the names of whose buffers they contain. */
    private Stream<TypeElement> packets(ExecutableElement kernel) {
        TypeNames names = new TypeNames(program, kernel);
        return parts(kernel).flatMap(part -> names.classOf(part).stream()).filter(Nesting::isPacket);
    }

    private static Stream<TypeMirror> parts(ExecutableElement kernel) {
        AnnotationReader task = AnnotationReader.of(kernel, "Task").orElseThrow();
        return Stream.of(
                        Stream.of(kernel.getReturnType()),
                        task.member("packet", TypeMirror.class).stream(),
                        kernel.getParameters().stream().map(VariableElement::asType),
                        kernel.getThrownTypes().stream())
                .flatMap(types -> types.flatMap(type -> TypeParts.of(type).stream()));
    }
}
