package dev.broadside.processor.random;

import static com.google.common.base.Preconditions.checkState;

import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.PacketException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads all that a buffer holds, in every way, and checks it against bits that were decoded here: a packet, a field or an
 * element is either refused as it has to be, or gives, when written, the bits it has.
 */
final class Attack {

    private static final int NOTHING = -1;
    private static final Pattern FIELD = Pattern.compile("Packet\\d+\\.c\\d+");

    private final PacketWire packet;
    private final Target target;
    private final BufferBytes bytes;
    private int refusals;

    Attack(PacketWire packet, Target target, BufferBytes bytes) {
        this.packet = packet;
        this.target = target;
        this.bytes = bytes;
    }

    /** Reads a buffer of these packets, each given as its bits; returns how much of it was refused. */
    int read(PacketBuffer<?> buffer, List<BigInteger> packets) {
        refusals = 0;
        int count = packets.size();
        checkState(buffer.count() == count, "count is %s", buffer.count());
        checkState(bytesOf(buffer, bytes.body(packets)), "bytes");
        List<BigInteger> wholes = new ArrayList<>(count);
        List<BigInteger> byField = new ArrayList<>(count);
        List<BigInteger> byElement = new ArrayList<>(count);
        PacketBuffer<?> packetCopy = target.allocate(count);
        PacketBuffer<?> fieldCopy = target.allocate(count);
        PacketBuffer<?> elementCopy = target.allocate(count);
        int firstRefused = count;
        for (int i = 0; i < count; i++) {
            BigInteger fields = BigInteger.ZERO;
            BigInteger elements = BigInteger.ZERO;
            int refused = NOTHING;
            for (int field = 0; field < packet.fields().size(); field++) {
                PacketWire.Field place = packet.fields().get(field);
                BigInteger read = canonical(place.wire(), place.of(packets.get(i)));
                expect(buffer, fieldCopy, i, field, NOTHING, read.signum() < 0 ? field : NOTHING);
                if (read.signum() < 0) {
                    refused = refused == NOTHING ? field : refused;
                } else {
                    fields = fields.or(read.shiftLeft(place.bit()));
                }
                elements = elements.or(
                        place.wire() instanceof ElementsWire wire
                                ? readElements(buffer, elementCopy, i, field, wire, place.of(packets.get(i)))
                                        .shiftLeft(place.bit())
                                : BigInteger.ZERO);
            }
            expect(buffer, packetCopy, i, NOTHING, NOTHING, refused);
            wholes.add(refused == NOTHING ? fields : BigInteger.ZERO);
            byField.add(fields);
            byElement.add(elements);
            firstRefused = refused == NOTHING ? firstRefused : Math.min(firstRefused, i);
        }
        checkState(bytesOf(packetCopy, bytes.body(wholes)), "a packet's value");
        checkState(bytesOf(fieldCopy, bytes.body(byField)), "a field's value");
        checkState(bytesOf(elementCopy, bytes.body(byElement)), "an element's value");
        readInOrder(buffer, firstRefused);
        return refusals;
    }

    private BigInteger readElements(
            PacketBuffer<?> from, PacketBuffer<?> to, int index, int field, ElementsWire wire, BigInteger bits) {
        BigInteger elements = BigInteger.ZERO;
        for (int element = 0; element < wire.length(); element++) {
            BigInteger read = canonical(wire.element(), wire.bitsOf(bits, element));
            expect(from, to, index, field, element, read.signum() < 0 ? field : NOTHING);
            if (read.signum() >= 0) {
                elements = elements.or(read.shiftLeft(element * wire.element().bits()));
            }
        }
        return elements;
    }

    /** Returns what is written for what these bits are; −1 if they are nothing. */
    private static BigInteger canonical(Wire wire, BigInteger bits) {
        try {
            return wire.encode(wire.decode(bits));
        } catch (Refused e) {
            return BigInteger.ONE.negate();
        }
    }

    /** Copies a packet, field or element; it must be refused because of a field, if there is one to be refused. */
    private void expect(PacketBuffer<?> from, PacketBuffer<?> to, int index, int field, int element, int refused) {
        try {
            if (field == NOTHING) {
                target.copyPacket(from, to, index);
            } else if (element == NOTHING) {
                target.copyField(from, to, index, field);
            } else {
                target.copyElement(from, to, index, field, element);
            }
        } catch (PacketException e) {
            refusals++;
            checkState(refused != NOTHING, "refused: %s", e);
            checkPlace(e, from.count(), index, refused, element);
            return;
        }
        checkState(refused == NOTHING, "not refused: packet %s, field %s, element %s", index, field, element);
    }

    /** The exception must name the packet, and a byte of the field or of the element. */
    private void checkPlace(PacketException e, int count, int index, int field, int element) {
        PacketWire.Field place = packet.fields().get(field);
        int first = place.offset();
        int size = place.wire().bits() / Byte.SIZE;
        if (element != NOTHING) {
            size = ((ElementsWire) place.wire()).element().bits() / Byte.SIZE;
            first += element * size;
        }
        int begin = bytes.place(count, index, first);
        int offset = e.offset().orElse(NOTHING);
        checkState(e.index().orElse(NOTHING) == index, "index of %s", e);
        checkState(offset >= begin && offset < begin + size, "offset of %s", e);
        checkState(FIELD.matcher(e.field().orElse("")).matches(), "field of %s", e);
        checkState(e.getMessage().startsWith(e.field().get() + " of packet " + index + " at byte " + offset), "%s", e);
    }

    private static void readInOrder(PacketBuffer<?> buffer, int firstRefused) {
        List<?> list = buffer.asList();
        checkState(list.size() == buffer.count(), "size");
        int read = 0;
        try {
            for (Object each : list) {
                checkState(each != null, "null");
                read++;
            }
        } catch (PacketException e) {
            checkState(e.index().orElse(NOTHING) == read, "index of %s", e);
        }
        checkState(read == firstRefused, "%s packets, not %s", read, firstRefused);
    }

    private static boolean bytesOf(PacketBuffer<?> buffer, byte[] expected) {
        return Arrays.equals(expected, copy(buffer));
    }

    private static byte[] copy(PacketBuffer<?> buffer) {
        byte[] copy = new byte[buffer.bytes().remaining()];
        buffer.bytes().get(copy);
        return copy;
    }
}
