package dev.broadside.processor.harness;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.SortedMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Notes which one class each file was generated from. */
public final class OriginRecorder extends ForwardingFiler {

    private final SortedMap<String, String> origins;

    /**
     * Makes a recorder.
     *
     * @param filer what makes the files
     * @param origins where the top-level class that a file came from goes, by the file's path
     */
    public OriginRecorder(Filer filer, SortedMap<String, String> origins) {
        super(filer);
        this.origins = origins;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
        note(name.toString().replace('.', '/') + ".java", originatingElements);
        return super.createSourceFile(name, originatingElements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originatingElements) throws IOException {
        note(name.toString().replace('.', '/') + ".class", originatingElements);
        return super.createClassFile(name, originatingElements);
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence moduleAndPackage, CharSequence name, Element... originatingElements)
            throws IOException {
        assertWithMessage("package of %s", name)
                .that(moduleAndPackage.toString())
                .isEmpty();
        note(name.toString(), originatingElements);
        return super.createResource(location, moduleAndPackage, name, originatingElements);
    }

    private void note(String path, Element... originatingElements) {
        assertWithMessage("originating elements of %s", path)
                .that(originatingElements)
                .hasLength(1);
        origins.put(path, topLevel(originatingElements[0]));
    }

    /** Returns the qualified name of the outermost class around an element, or of the element. */
    static String topLevel(Element element) {
        return element instanceof TypeElement type && type.getEnclosingElement() instanceof PackageElement
                ? type.getQualifiedName().toString()
                : topLevel(element.getEnclosingElement());
    }
}
