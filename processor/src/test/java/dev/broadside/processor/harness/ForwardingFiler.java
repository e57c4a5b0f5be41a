package dev.broadside.processor.harness;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer that does what another one does, to be overridden. */
public class ForwardingFiler implements Filer {

    private final Filer filer;

    public ForwardingFiler(Filer filer) {
        this.filer = filer;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
        return filer.createSourceFile(name, originatingElements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originatingElements) throws IOException {
        return filer.createClassFile(name, originatingElements);
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence moduleAndPackage, CharSequence name, Element... originatingElements)
            throws IOException {
        return filer.createResource(location, moduleAndPackage, name, originatingElements);
    }

    @Override
    public FileObject getResource(Location location, CharSequence moduleAndPackage, CharSequence name)
            throws IOException {
        return filer.getResource(location, moduleAndPackage, name);
    }
}
