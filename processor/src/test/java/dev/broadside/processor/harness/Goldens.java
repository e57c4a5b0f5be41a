package dev.broadside.processor.harness;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated files kept under {@code expected}; {@code -DupdateGoldens} writes them anew, to be read in the diff. */
public final class Goldens {

    private static final Path ROOT = Resources.ROOT.resolve("expected");
    private static final boolean UPDATE = System.getProperty("updateGoldens") != null;

    private Goldens() {}

    public static void check(String path, String text) throws IOException {
        Path golden = ROOT.resolve(path);
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertWithMessage("golden %s exists", golden).that(Files.exists(golden)).isTrue();
        assertWithMessage("%s, rewritten by -DupdateGoldens", golden).that(text).isEqualTo(Files.readString(golden));
    }
}
