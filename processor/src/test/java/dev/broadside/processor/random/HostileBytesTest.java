package dev.broadside.processor.random;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.Libraries;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.UserCompiler;
import dev.broadside.processor.random.Victim.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes that are not what they should be are either read as what they are, or refused with their place; nothing else is
 * thrown, and no more memory is taken than they are worth. {@code -Dbroadside.seed=… -Dbroadside.fuzz=…} tries others, and
 * so many of them.
 */
class HostileBytesTest {

    private static final long SEED = Long.getLong("broadside.seed", 20_260_101L);
    private static final long INPUTS = Long.getLong("broadside.fuzz", 1_000_000);
    private static final int INPUTS_OF_A_SEED = 250_000;
    private static final int PACKETS = 12;
    private static final int MAX_BYTES = 64;

    /** What can be refused. */
    private static final List<Wire> CHECKED = List.of(
            NumberWire.BOOLEAN, new EnumWire(3), new EnumWire(257), new TextWire(7), new ArrayWire(new TextWire(2), 2));

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + (INPUTS + INPUTS_OF_A_SEED - 1) / INPUTS_OF_A_SEED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefuses(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        List<Victim> victims = victims(random, seed);
        // a thread of its own: traces of exceptions are as long as its stack is deep
        FutureTask<Map<Result, Integer>> inputs = new FutureTask<>(() -> inputs(victims, seed));
        new Thread(inputs, "hostile bytes").start();
        Map<Result, Integer> results;
        try {
            results = inputs.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause().getCause());
        }
        assertWithMessage("seed %s", seed)
                .that(results.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(INPUTS_OF_A_SEED);
        for (Result result : Result.values()) {
            assertWithMessage("%s of seed %s", result, seed)
                    .that(results.get(result))
                    .isGreaterThan(INPUTS_OF_A_SEED / 20);
        }
    }

    private static Map<Result, Integer> inputs(List<Victim> victims, long seed) {
        Map<Result, Integer> results = new EnumMap<>(Result.class);
        for (int i = 0; i < INPUTS_OF_A_SEED; i++) {
            SplittableRandom random = new SplittableRandom(seed * INPUTS_OF_A_SEED + i);
            Victim victim = victims.get(i % victims.size());
            HostileInput input = victim.input(random);
            try {
                results.merge(victim.read(input, random), 1, Integer::sum);
            } catch (Throwable e) {
                throw new AssertionError("seed %s, input %s: %s, %s".formatted(seed, i, victim, input), e);
            }
        }
        return results;
    }

    private static List<Victim> victims(SplittableRandom random, long seed) throws ReflectiveOperationException {
        List<PacketWire> packets = new ArrayList<>(RandomPackets.makeSmall(random, PACKETS, MAX_BYTES));
        packets.addAll(handPicked());
        Outcome outcome = UserCompiler.JAVAC.compile(RandomPackets.program(packets)
                .withSources(packets.stream().map(TargetSource::of).toList())
                .withLibraries(List.of(Libraries.of(Target.class))));
        assertWithMessage("seed %s", seed).that(outcome.reports()).isEmpty();
        ClassLoader loader = outcome.load();
        List<Victim> victims = new ArrayList<>();
        for (PacketWire packet : packets) {
            Object target =
                    loader.loadClass(TargetSource.name(packet)).getConstructor().newInstance();
            victims.add(new Victim(packet, (Target) target, random));
        }
        return victims;
    }

    private static List<PacketWire> handPicked() {
        PacketWire inner = new PacketWire("Packet9000", 1, 8, false, CHECKED);
        return List.of(
                new PacketWire("Packet9001", 1, 1, false, arrays(inner)),
                new PacketWire("Packet9002", 1, 1, true, arrays(new PacketWire("Packet9003", 1, 1, true, CHECKED))),
                new PacketWire("Packet9004", 1, 1, false, List.of(NumberWire.BOOLEAN)),
                new PacketWire("Packet9005", 1, 1, true, List.of(new TextWire(256), NumberWire.BOOLEAN)));
    }

    private static List<Wire> arrays(PacketWire inner) {
        return Stream.concat(CHECKED.stream().limit(4), Stream.of(inner))
                .map(wire -> (Wire) new ArrayWire(wire, 2))
                .toList();
    }
}
