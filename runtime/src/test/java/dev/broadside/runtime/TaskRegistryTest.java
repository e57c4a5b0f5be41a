package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskRegistryTest {

    private static final TaskDescriptor BLUR = TaskDescriptor.of("Blur", "app.Filters.blur", Schema.FLOAT);
    private static final TaskDescriptor AIM = TaskDescriptor.of("Aim", "app.Bullets.aim");

    @Test
    void findsByName() {
        TaskRegistry registry = TaskRegistry.of(() -> List.of(BLUR), () -> List.of(AIM));
        assertThat(registry.find("Blur")).isEqualTo(Optional.of(BLUR));
        assertThat(registry.find("blur")).isEqualTo(Optional.empty());
        assertThat(registry.tasks()).containsExactly(AIM, BLUR).inOrder();
        assertThat(registry.toString()).isEqualTo("TaskRegistry[Aim, Blur]");
        assertThat(BLUR.packet()).isEqualTo(Optional.of(Schema.FLOAT));
        assertThat(AIM.packet()).isEqualTo(Optional.empty());
    }

    @Test
    void twoKernelsOfOneNameAreNamed() {
        TaskDescriptor other = TaskDescriptor.of("Blur", "app.Other.blur");
        assertThat(assertThrows(
                        IllegalArgumentException.class,
                        () -> TaskRegistry.of(() -> List.of(BLUR), () -> List.of(other))))
                .hasMessageThat()
                .startsWith("Two tasks are called 'Blur': app.Filters.blur and app.Other.blur.");
    }

    @Test
    void whatWasCompiledForAnotherRuntimeIsRefused() {
        TaskModule older = new TaskModule() {
            @Override
            public List<TaskDescriptor> tasks() {
                return List.of(BLUR);
            }

            @Override
            public int level() {
                return Wire.LEVEL - 1;
            }
        };
        try (WorkerPool pool = WorkerPool.sequential()) {
            String message = assertThrows(IllegalArgumentException.class, () -> pool.register(older))
                    .getMessage();
            assertThat(message)
                    .contains(older.getClass().getName() + " was compiled for runtime level " + older.level());
            assertThat(assertThrows(IllegalArgumentException.class, () -> TaskRegistry.of(older)))
                    .hasMessageThat()
                    .isEqualTo(message);
        }
    }

    @Test
    void loadFindsWhatIsListed(@TempDir Path userClasses) throws IOException {
        Path services = userClasses.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(TaskModule.class.getName()), ListedModule.class.getName() + "\n");
        Path classFile = userClasses.resolve(ListedModule.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(classFile.getParent());
        try (InputStream bytes = ListedModule.class.getResourceAsStream("ListedModule.class")) {
            Files.write(classFile, bytes.readAllBytes());
        }
        try (URLClassLoader loader = new UserClasses(userClasses)) {
            assertThat(TaskRegistry.load(loader).find("Blur")).isEqualTo(Optional.of(BLUR));
        }
    }

    /** Has a {@link ListedModule} of its own, in no named module. */
    private static final class UserClasses extends URLClassLoader {

        UserClasses(Path directory) throws IOException {
            super(new URL[] {directory.toUri().toURL()}, UserClasses.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(ListedModule.class.getName()) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @Test
    void loadOfNothingIsEmpty() {
        assertThat(TaskRegistry.load(ClassLoader.getPlatformClassLoader()).tasks())
                .isEmpty();
    }
}
