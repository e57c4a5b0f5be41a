package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.benchmarks.dispatch.Boids;
import dev.broadside.benchmarks.dispatch.Bunny;
import dev.broadside.benchmarks.dispatch.EightKernels;
import dev.broadside.benchmarks.dispatch.MultiplyAdd;
import dev.broadside.benchmarks.dispatch.NearEmpty;
import dev.broadside.benchmarks.dispatch.Rays;
import dev.broadside.benchmarks.dispatch.Recorded;
import dev.broadside.benchmarks.dispatch.Roots;
import dev.broadside.benchmarks.dispatch.SecondKernel;
import dev.broadside.benchmarks.dispatch.Skewed;
import dev.broadside.benchmarks.dispatch.Stores;
import dev.broadside.benchmarks.dispatch.Terrain;
import dev.broadside.benchmarks.dispatch.Tracked;
import dev.broadside.benchmarks.dispatch.VirtualThreads;
import dev.broadside.runtime.PacketBuffer;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The sides of every work do the same. */
class SidesTest {

    private static final List<Class<?>> SUITES = List.of(
            SmallPackets.class,
            MediumPackets.class,
            MotionPackets.class,
            MixedPackets.class,
            LargePackets.class,
            Columns.class,
            NearEmpty.class,
            Roots.class,
            Rays.class,
            Stores.class,
            MultiplyAdd.class,
            Skewed.class,
            EightKernels.class,
            SecondKernel.class,
            Bunny.class,
            Boids.class,
            Terrain.class,
            Tracked.class,
            Recorded.class);

    /** Greater numbers of ids take long, and differ from this one in nothing else. */
    private static final int MANY = 1_048_576;

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
            if (method.isAnnotationPresent(Benchmark.class) && isPossible(method)) {
                String work = method.getName().replaceFirst("[A-Z].*", "");
                works.computeIfAbsent(work, name -> new TreeMap<>()).put(method.getName(), method);
            }
        }
        return works;
    }

    private static boolean isPossible(Method side) {
        return !List.of(side.getParameterTypes()).contains(VirtualThreads.class) || VirtualThreads.exist();
    }

    private static void check(Class<?> suite, Map<String, Method> sides) throws Exception {
        assertThat(sides.size()).isAtLeast(2);
        for (Map<Field, Object> parameters : parameters(suite)) {
            Object expected = null;
            for (Method side : sides.values()) {
                Object returned = run(suite, parameters, side);
                if (returned instanceof Codec codec) {
                    checkCodec(suite, codec);
                    continue;
                }
                Object result = comparable(returned);
                if (expected == null) {
                    expected = result;
                }
                assertWithMessage("%s %s", side.getName(), parameters.values())
                        .that(result)
                        .isEqualTo(expected);
            }
        }
    }

    /** Who has a format of its own must read from what it wrote what Broadside reads from its own. */
    private static void checkCodec(Class<?> suite, Codec codec) throws Exception {
        Method ours = suite.getMethod("decodeBroadside");
        assertWithMessage("%s", codec.getClass().getSimpleName())
                .that(codec.sum())
                .isEqualTo(run(suite, Map.of(), ours));
    }

    /**
     * Runs a side in its first iteration, and again in a later one, which may be of something else, as JMH would: with the states it
     * asks for. What the later one returns counts.
     */
    private static Object run(Class<?> suite, Map<Field, Object> parameters, Method side) throws Exception {
        Object instance = setUp(suite, parameters);
        List<Object> states = new ArrayList<>();
        try {
            for (Class<?> state : side.getParameterTypes()) {
                states.add(setUp(state, Map.of()));
            }
            prepare(instance, Level.Iteration);
            side.invoke(instance, states.toArray());
            prepare(instance, Level.Iteration);
            return side.invoke(instance, states.toArray());
        } finally {
            for (Object state : states) {
                ((AutoCloseable) state).close();
            }
        }
    }

    private static Object setUp(Class<?> state, Map<Field, Object> parameters) throws ReflectiveOperationException {
        Object instance = state.getConstructor().newInstance();
        for (Map.Entry<Field, Object> parameter : parameters.entrySet()) {
            parameter.getKey().set(instance, parameter.getValue());
        }
        prepare(instance, Level.Trial);
        return instance;
    }

    /** Does what a state prepares, but for what it takes from JMH's own parameters. */
    private static void prepare(Object state, Level level) throws ReflectiveOperationException {
        for (Method method : state.getClass().getMethods()) {
            Setup setup = method.getAnnotation(Setup.class);
            if (setup != null && setup.value() == level && method.getParameterCount() == 0) {
                method.invoke(state);
            }
        }
    }

    /** The values of a suite's parameters: none, or one number. */
    private static List<Map<Field, Object>> parameters(Class<?> suite) {
        return Arrays.stream(suite.getFields())
                .filter(field -> field.isAnnotationPresent(Param.class))
                .flatMap(field -> Arrays.stream(field.getAnnotation(Param.class).value())
                        .map(Integer::valueOf)
                        .filter(value -> value <= MANY)
                        .map(value -> Map.<Field, Object>of(field, value)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), values -> values.isEmpty() ? List.of(Map.of()) : values));
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
