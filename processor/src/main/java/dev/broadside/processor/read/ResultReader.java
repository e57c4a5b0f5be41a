package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.CODEC_MISSING;
import static dev.broadside.processor.diag.Diagnostic.PACKET_ACCESS;
import static dev.broadside.processor.diag.Diagnostic.PACKET_NOT_MARKED;
import static dev.broadside.processor.diag.Diagnostic.PACKET_TYPE;
import static dev.broadside.processor.diag.Diagnostic.RETURN_TYPE;
import static dev.broadside.processor.diag.Diagnostic.SLOT_PACKET;
import static dev.broadside.processor.diag.Diagnostic.SLOT_RETURN;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Result;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what one kernel gives. */
final class ResultReader {

    private final Program program;
    private final ExecutableElement kernel;
    private final Problems problems;
    private final TypeMirror packet;
    private final Position position;
    private final Optional<WrittenParameter> written;

    ResultReader(Program program, ExecutableElement kernel, Optional<WrittenParameter> written, Problems problems) {
        this.program = program;
        this.kernel = kernel;
        this.problems = problems;
        AnnotationReader task = AnnotationReader.of(kernel, "Task").orElseThrow();
        Optional<TypeMirror> given = task.member("packet", TypeMirror.class)
                .filter(type -> !Texts.of(type).equals("ReturnType"));
        this.packet = given.or(() -> written.map(WrittenParameter::packet)).orElseGet(kernel::getReturnType);
        this.position = given.isPresent() ? task.position("packet") : Position.of(kernel);
        this.written = written;
    }

    /** Returns what the kernel gives, and adds what is wrong with it. */
    Result read() {
        return written.map(this::readWritten).orElseGet(this::readReturned);
    }

    private Result readWritten(WrittenParameter parameter) {
        if (kernel.getReturnType().getKind() != TypeKind.VOID) {
            problems.add(
                    SLOT_RETURN,
                    Position.of(kernel),
                    kernel.getSimpleName(),
                    Texts.of(kernel.getReturnType()),
                    parameter.name());
        }
        if (!program.isSame(packet, parameter.packet())) {
            problems.add(
                    SLOT_PACKET,
                    position,
                    kernel.getSimpleName(),
                    parameter.text(),
                    Texts.of(packet),
                    Texts.of(parameter.packet()));
            return new Result.Unknown();
        }
        return result() instanceof Result.Packet given
                ? new Result.Written(given.type(), parameter.name(), parameter.isAppender())
                : new Result.Unknown();
    }

    private Result readReturned() {
        Result result = result();
        if (!(result instanceof Result.Unknown) && !program.isSame(packet, kernel.getReturnType())) {
            problems.add(
                    RETURN_TYPE,
                    Position.of(kernel),
                    kernel.getSimpleName(),
                    Texts.of(kernel.getReturnType()),
                    Texts.of(packet));
        }
        return result;
    }

    private Result result() {
        TypeKind kind = packet.getKind();
        if (kind == TypeKind.VOID) {
            return new Result.None();
        } else if (kind.isPrimitive()) {
            return new Result.Primitive(TypeName.get(packet));
        } else if (packet instanceof DeclaredType declared
                && kind == TypeKind.DECLARED
                && declared.asElement() instanceof TypeElement type) {
            return ofClass(type);
        } else if (kind == TypeKind.ARRAY || isPromised()) {
            problems.add(PACKET_TYPE, position, Texts.of(packet));
        } else {
            // unresolved or a type parameter, of which the user is told anyway
            problems.addKnown();
        }
        return new Result.Unknown();
    }

    /** Whether it is a class that is generated, perhaps in this round. */
    private boolean isPromised() {
        return packet.getKind() == TypeKind.ERROR
                && program.promised(packet, Access.packageOf(kernel)).isPresent();
    }

    private Result ofClass(TypeElement type) {
        ClassName name = ClassName.get(type);
        PackageElement from = Access.packageOf(kernel);
        if (program.isOutOfReach(packet, Access.classAround(kernel))) {
            problems.addKnown();
            return new Result.Unknown();
        }
        if (!Nesting.isPacket(type)) {
            if (type.getKind() == ElementKind.RECORD) {
                problems.add(PACKET_NOT_MARKED, position, type.getSimpleName());
            } else {
                problems.add(PACKET_TYPE, position, type.getSimpleName());
            }
            return new Result.Unknown();
        }
        if (Access.firstPrivate(type).isEmpty() && Access.hidden(type, from).isPresent()) {
            TypeElement hidden = Access.hidden(type, from).get();
            problems.add(
                    PACKET_ACCESS,
                    position,
                    type.getQualifiedName(),
                    Access.word(hidden),
                    Texts.of(Access.packageOf(type)),
                    Texts.of(from));
            return new Result.Unknown();
        }
        PacketUse use = new PacketUse(program, type, Access.classAround(kernel));
        Optional<String> lacking = use.lacking();
        if (lacking.isPresent()) {
            problems.add(CODEC_MISSING, position, type.getSimpleName(), lacking.get());
            return new Result.Unknown();
        }
        if (use.isRefused()) {
            problems.addKnown();
        }
        return new Result.Packet(name);
    }
}
