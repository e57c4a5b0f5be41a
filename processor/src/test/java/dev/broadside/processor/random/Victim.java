package dev.broadside.processor.random;

import static com.google.common.base.Preconditions.checkState;

import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.PacketException;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A packet that is given hostile bytes. */
final class Victim {

    /** What came of an input. */
    enum Result {
        REFUSED,
        PARTLY_REFUSED,
        ACCEPTED
    }

    /** How much may be taken beside a multiple of the input: exceptions with traces and messages, objects, arrays. */
    private static final int FEW_BYTES = 1 << 13;

    /** What is taken at once for a channel. */
    private static final int PIECE = 1 << 16;

    private static final int MOST_TIMES = 8;
    private static final int MAX_COUNT = 4;
    private static final int VALUES = 64;

    private final PacketWire packet;
    private final Target target;
    private final BufferBytes model;
    private final Attack attack;

    /** Right packets, as their bits. */
    private final List<BigInteger> values;

    Victim(PacketWire packet, Target target, SplittableRandom random) {
        this.packet = packet;
        this.target = target;
        this.model = new BufferBytes(packet);
        this.attack = new Attack(packet, target, model);
        this.values = Stream.generate(() -> packet.encode(packet.value(random)))
                .limit(VALUES)
                .toList();
    }

    /** Returns right bytes, changed or not. */
    HostileInput input(SplittableRandom random) {
        Mutator mutator = new Mutator(random);
        boolean isBare = random.nextInt(4) == 0;
        List<BigInteger> packets = packets(random);
        if (isBare) {
            int count = switch (random.nextInt(16)) {
                case 0 -> Integer.MAX_VALUE;
                case 1 -> random.nextInt(Integer.MAX_VALUE);
                case 2 -> random.nextInt(MAX_COUNT + 2);
                default -> packets.size();
            };
            byte[] bytes = mutator.mutate(model.body(packets), model.body(packets(random)), 0);
            return new HostileInput(bytes, way(random, HostileInput.Way.IN_MEMORY), count);
        }
        byte[] bytes = model.file(packets);
        if (random.nextInt(6) == 0) {
            mutator.mutateHeader(bytes);
        }
        bytes = mutator.mutate(bytes, model.file(packets(random)), BufferBytes.HEADER);
        return new HostileInput(bytes, way(random, HostileInput.Way.ALL), -1);
    }

    private List<BigInteger> packets(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(MAX_COUNT + 1))
                .mapToObj(i -> values.get(random.nextInt(VALUES)))
                .toList();
    }

    private static HostileInput.Way way(SplittableRandom random, List<HostileInput.Way> ways) {
        return ways.get(random.nextInt(ways.size()));
    }

    /** Opens an input and reads all of it. Throws whatever should not be. */
    Result read(HostileInput input, SplittableRandom random) throws IOException {
        int length = input.bytes().length;
        int begin = input.isBare() ? 0 : BufferBytes.HEADER;
        int count = countIn(input);
        HostileInput.Opener opener = input.opener(target, random);
        PacketBuffer<?> buffer;
        long before = Allocation.now();
        try {
            buffer = opener.open().open();
        } catch (PacketException e) {
            checkAllocation(input, before, random);
            checkState(count < 0, "refused: %s", e);
            checkState(e.index().isEmpty() && e.offset().getAsInt() <= length, "place of %s", e);
            checkState(input.way() == HostileInput.Way.CHANNEL || opener.taken().getAsInt() == 0, "position");
            return Result.REFUSED;
        }
        checkAllocation(input, before, random);
        checkState(count >= 0, "not refused: %s", buffer);
        checkState(opener.taken().getAsInt() == begin + count * packet.bytes(), "position");
        List<BigInteger> packets = IntStream.range(0, count)
                .mapToObj(i -> model.packet(input.bytes(), begin, count, i))
                .toList();
        int refusals = attack.read(buffer, packets);
        if (random.nextInt(4) == 0) {
            int from = random.nextInt(count + 1);
            int to = random.nextInt(from, count + 1);
            attack.read(buffer.slice(from, to), packets.subList(from, to));
            checkState(buffer.toString().contains(" × " + count), "toString");
        }
        return refusals == 0 ? Result.ACCEPTED : Result.PARTLY_REFUSED;
    }

    /** Returns how many packets are in an input; −1 if it has to be refused. */
    private int countIn(HostileInput input) {
        if (!input.isBare()) {
            return model.countIn(input.bytes());
        }
        return model.holds(input.bytes().length, input.bareCount()) ? input.bareCount() : -1;
    }

    /** What exceeds the limit once may be the JVM's own, which links code at its first use. */
    private void checkAllocation(HostileInput input, long before, SplittableRandom random) throws IOException {
        long limit = FEW_BYTES
                + (input.way() == HostileInput.Way.CHANNEL ? PIECE : 0)
                + (long) MOST_TIMES * input.bytes().length;
        long taken = Allocation.now() - before;
        for (int i = 0; i < 2 && taken > limit; i++) {
            HostileInput.Opener opener = input.opener(target, random);
            long start = Allocation.now();
            try {
                opener.open().open();
            } catch (PacketException e) {
                // it has been looked at
            }
            taken = Allocation.now() - start;
        }
        checkState(taken <= limit, "%s bytes of memory taken, at most %s expected", taken, limit);
    }

    @Override
    public String toString() {
        return packet.toString();
    }
}
