package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.runtime.PacketBuffer;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;

/** The sides of every work do the same. */
class SidesTest {

    private static final List<Class<?>> SUITES =
            List.of(SmallPackets.class, MediumPackets.class, LargePackets.class, Columns.class);

    @TestFactory
    Stream<DynamicTest> everySideReturnsTheSame() {
        return SUITES.stream()
                .flatMap(suite -> works(suite).entrySet().stream()
                        .map(work -> DynamicTest.dynamicTest(
                                suite.getSimpleName() + " " + work.getKey(), () -> check(suite, work.getValue()))));
    }

    private static Map<String, Map<String, Method>> works(Class<?> suite) {
        Map<String, Map<String, Method>> works = new TreeMap<>();
        for (Method method : suite.getMethods()) {
            if (method.isAnnotationPresent(Benchmark.class)) {
                String work = method.getName().replaceFirst("[A-Z].*", "");
                works.computeIfAbsent(work, name -> new TreeMap<>()).put(method.getName(), method);
            }
        }
        return works;
    }

    private static void check(Class<?> suite, Map<String, Method> sides) throws ReflectiveOperationException {
        assertThat(sides.size()).isAtLeast(2);
        Object expected = null;
        for (Method side : sides.values()) {
            Object result = comparable(side.invoke(suite.getConstructor().newInstance()));
            if (expected == null) {
                expected = result;
            }
            assertWithMessage(side.getName()).that(result).isEqualTo(expected);
        }
    }

    private static Object comparable(Object result) {
        if (result instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        if (result instanceof PacketBuffer<?> buffer) {
            return buffer.bytes();
        }
        if (result instanceof Record packet) {
            return components(packet);
        }
        return result instanceof Record[] records
                ? Arrays.stream(records).map(SidesTest::components).toList()
                : result;
    }

    /** A record's components, for an array in a record is equal to itself alone. */
    private static List<Object> components(Record packet) {
        return Arrays.stream(packet.getClass().getRecordComponents())
                .map(component -> comparable(component(packet, component.getAccessor())))
                .toList();
    }

    private static Object component(Record packet, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(packet);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.getName(), e);
        }
    }
}
