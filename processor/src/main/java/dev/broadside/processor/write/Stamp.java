package dev.broadside.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.PacketModel;
import dev.broadside.processor.model.SchemaText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Makes files of generated types: marks them as generated, and tells the compiler what they came from. */
public final class Stamp {

    private static final ClassName BROADSIDE_GENERATED =
            ClassName.get("dev.broadside.annotations", "BroadsideGenerated");
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "dev.broadside.processor.BroadsideProcessor";

    private static final Pattern JAVA_LANG_IMPORT =
            Pattern.compile("^import java\\.lang\\.(\\w+);\\n", Pattern.MULTILINE);

    private static final String INDENT = "    ";

    private final Elements elements;
    private final Filer filer;

    /** Whether there is a type, by its name: to find that there is none, javac searches everywhere. */
    private final Map<String, Boolean> found = new TreeMap<>();

    public Stamp(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /** Forgets which types there are. */
    public void beginRound() {
        found.clear();
    }

    /**
     * Writes a file that came from the user's type.
     *
     * @return a type that nothing can name in the file, if there is one; then it is not written
     */
    public Optional<String> write(SourceFile file, TypeElement origin) throws IOException {
        TypeSpec.Builder stamped = file.type().toBuilder().addAnnotation(BROADSIDE_GENERATED);
        if (canSeeGenerated(origin)) {
            stamped.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (!file.warnings().isEmpty()) {
            AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
            file.warnings().forEach(warning -> suppressed.addMember("value", "$S", warning));
            stamped.addAnnotation(suppressed.build());
        }
        String packageName = file.name().packageName();
        String text = withoutNeedlessImports(
                JavaFile.builder(packageName, stamped.build())
                        .indent(INDENT)
                        .build()
                        .toString(),
                packageName);
        Optional<String> hidden = new FullNames(text, packageName, nested(file.type())).firstHidden(this::isType);
        if (hidden.isEmpty()) {
            try (Writer writer =
                    filer.createSourceFile(file.name().canonicalName(), origin).openWriter()) {
                writer.write(Tidy.tidy(text));
            }
        }
        return hidden;
    }

    /** Writes the layout of a packet that came from the user's type, for people and for other languages. */
    public void write(PacketModel packet, TypeElement origin) throws IOException {
        String path = SchemaText.DIRECTORY + SchemaText.fileName(packet);
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin)
                .openOutputStream()) {
            out.write(SchemaText.file(packet).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> nested(TypeSpec type) {
        return type.typeSpecs().stream()
                .flatMap(inner -> Stream.concat(Stream.of(inner.name()), nested(inner).stream()))
                .toList();
    }

    private boolean canSeeGenerated(TypeElement origin) {
        ModuleElement module = elements.getModuleOf(origin);
        return module != null && elements.getTypeElement(module, GENERATED.canonicalName()) != null;
    }

    /** JavaPoet imports what is in java.lang, since the package could have a type of that name. It rarely has. */
    private String withoutNeedlessImports(String text, String packageName) {
        int end = text.indexOf("\n\n", text.indexOf("\nimport "));
        String head = JAVA_LANG_IMPORT
                .matcher(text.substring(0, end + 1))
                .replaceAll(match -> isInPackage(packageName, match.group(1)) ? "$0" : "");
        return head + text.substring(end + 1);
    }

    private boolean isInPackage(String packageName, String simpleName) {
        return isType(ClassName.get(packageName, simpleName).canonicalName());
    }

    private boolean isType(String canonicalName) {
        return found.computeIfAbsent(canonicalName, name -> elements.getTypeElement(name) != null);
    }
}
