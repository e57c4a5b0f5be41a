package dev.broadside.sample;

import java.io.IOException;

/** Says what is wrong with an OBJ file, and where. */
final class ObjException extends IOException {

    private static final long serialVersionUID = 1;

    /** A fault of the file as a whole. */
    ObjException(String file, String fault) {
        super(file + ": " + fault);
    }

    /** A fault in one line. */
    ObjException(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }
}
