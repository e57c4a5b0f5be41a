package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.BASELINE_MISSING;
import static dev.broadside.processor.diag.Diagnostic.BASELINE_UNREADABLE;
import static dev.broadside.processor.diag.Diagnostic.LAYOUT_CHANGED;
import static dev.broadside.processor.diag.Diagnostic.VERSION_LOWERED;

import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.diag.SideBySide;
import dev.broadside.processor.model.KeptSchema;
import dev.broadside.processor.model.PacketModel;
import dev.broadside.processor.model.SchemaText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The layouts that the user keeps in a directory, one {@code <binary name>.schema} for each packet. The directory is an
 * input of the compilation, which the user declares by naming it; it is only read.
 */
public final class Baseline {

    private final Path directory;

    /**
     * Makes a baseline.
     *
     * @param directory where the files are
     */
    public Baseline(Path directory) {
        this.directory = directory;
    }

    /** Compares a sound packet with the layout that is kept of it, and adds what must not differ. */
    public void check(PacketModel packet, TypeElement type, Problems problems) {
        Path file = directory.resolve(SchemaText.fileName(packet));
        if (Files.notExists(file)) {
            problems.add(
                    BASELINE_MISSING,
                    Position.of(type),
                    type.getSimpleName(),
                    SchemaText.DIRECTORY + file.getFileName(),
                    directory);
            return;
        }
        Optional<KeptSchema> kept = read(file);
        if (kept.isEmpty()) {
            problems.add(BASELINE_UNREADABLE, Position.of(type), file, type.getSimpleName());
        } else {
            compare(packet, kept.get(), type, problems);
        }
    }

    private static void compare(PacketModel packet, KeptSchema kept, TypeElement type, Problems problems) {
        List<String> now = SchemaText.file(packet).lines().toList();
        if (kept.lines().equals(now) || kept.version() < packet.version()) {
            return;
        }
        Diagnostic diagnostic = kept.version() == packet.version() ? LAYOUT_CHANGED : VERSION_LOWERED;
        problems.add(
                diagnostic,
                position(type),
                type.getSimpleName(),
                SchemaText.fileName(packet),
                packet.version(),
                kept.version(),
                kept.version() + 1L,
                table(kept.lines(), now));
    }

    private static String table(List<String> kept, List<String> now) {
        return new SideBySide(SchemaText::keyOf).table("kept", kept, "now", now);
    }

    /** Returns the schema in a file; empty if there is none. */
    private static Optional<KeptSchema> read(Path file) {
        try {
            return KeptSchema.parse(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the place of the version, if one is given. */
    private static Position position(TypeElement type) {
        return AnnotationReader.of(type, "Packet")
                .filter(annotation ->
                        annotation.member("version", Integer.class).isPresent())
                .map(annotation -> annotation.position("version"))
                .orElseGet(() -> Position.of(type));
    }
}
