package dev.broadside.processor.random;

import com.google.common.truth.StandardSubjectBuilder;
import com.google.common.truth.Subject;
import dev.broadside.annotations.Layout;
import dev.broadside.runtime.PacketBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Some values of one random packet, and all that its generated classes can do with them. */
final class PacketCase {

    private static final int COUNT = 8;

    private final PacketWire packet;
    private final StandardSubjectBuilder check;
    private final Class<?> type;
    private final Class<?> codec;
    private final Class<?> bufferType;
    private final Class<?> slotType;
    private final Class<?> appenderType;

    /** The values, those that are read where they were written, and those as Java has them. */
    private final List<BigInteger> bits = new ArrayList<>();

    private final List<Object> expected = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();

    /** The documented bytes, with a header and without. */
    private final byte[] file;

    private final byte[] body;

    PacketCase(PacketWire packet, ClassLoader loader, SplittableRandom random, StandardSubjectBuilder check) {
        this.packet = packet;
        this.check = check;
        this.type = Classes.load(loader, "random." + packet.name());
        this.codec = Classes.load(loader, "random." + packet.name() + "Packet");
        this.bufferType = Classes.load(loader, "random." + packet.name() + "Buffer");
        this.slotType = Classes.load(loader, "random." + packet.name() + "Buffer$Slot");
        this.appenderType = Classes.load(loader, "random." + packet.name() + "Buffer$Appender");
        for (int i = 0; i < COUNT; i++) {
            Object value = packet.value(random);
            bits.add(packet.encode(value));
            expected.add(packet.decode(bits.get(i)));
            records.add(packet.java(value, type));
        }
        BufferBytes bytes = new BufferBytes(packet);
        this.file = bytes.file(bits);
        this.body = bytes.body(bits);
    }

    void check() throws IOException {
        checkCodec();
        checkBuffer("allocate");
        if (!packet.isInColumns()) {
            checkBuffer("allocateDirect");
        }
        checkTransport();
        checkCopies();
    }

    /** Between bytes that are not to be touched, over bytes that are. */
    private void checkCodec() {
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = new byte[packet.bytes() + 6];
            Arrays.fill(bytes, (byte) 0xa5);
            byte[] written = bytes.clone();
            System.arraycopy(LittleEndian.bytes(bits.get(i), packet.bytes()), 0, written, 3, packet.bytes());

            Classes.callStatic(codec, "write", bytes, 3, records.get(i));
            that(bytes).isEqualTo(written);
            that(Classes.plain(Classes.callStatic(codec, "read", bytes, 3))).isEqualTo(expected.get(i));

            ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length);
            ByteBuffer within = ByteBuffer.allocate(bytes.length + 1).slice(1, bytes.length);
            for (ByteBuffer memory : List.of(direct, within)) {
                memory.put(0, bytes, 0, 3).put(bytes.length - 3, bytes, 0, 3);
                Classes.callStatic(codec, "write", memory, 3, records.get(i));
                that(memory).isEqualTo(ByteBuffer.wrap(written));
                that(Classes.plain(Classes.callStatic(codec, "read", memory, 3)))
                        .isEqualTo(expected.get(i));
            }
        }
    }

    private void checkBuffer(String allocate) {
        PacketBuffer<?> whole = (PacketBuffer<?>) Classes.callStatic(bufferType, allocate, COUNT);
        PacketBuffer<?> byFields = (PacketBuffer<?>) Classes.callStatic(bufferType, allocate, COUNT);
        PacketBuffer<?> bySlot = (PacketBuffer<?>) Classes.callStatic(bufferType, allocate, COUNT);
        Object slot = Classes.call(bufferType, bySlot, "newSlot", 0);
        for (int i = 0; i < COUNT; i++) {
            Classes.call(bufferType, whole, "set", i, records.get(i));
            Classes.call(slotType, slot, "moveTo", i);
            for (int field = 0; field < packet.fields().size(); field++) {
                checkField(byFields, slot, i, field);
            }
            that(Classes.plain(Classes.call(slotType, slot, "get"))).isEqualTo(expected.get(i));
        }
        for (PacketBuffer<?> buffer : List.of(whole, byFields, bySlot)) {
            checkContent(buffer);
        }
        checkElements(byFields, bySlot);
    }

    private void checkField(PacketBuffer<?> buffer, Object slot, int index, int field) {
        String name = packet.fields().get(field).name();
        Object java = Classes.call(type, records.get(index), name);
        Object read = ((List<?>) expected.get(index)).get(field);
        Classes.call(bufferType, buffer, name, index, java);
        that(Classes.plain(Classes.call(bufferType, buffer, name, index))).isEqualTo(read);
        that(Classes.call(slotType, slot, name, java)).isSameInstanceAs(slot);
        that(Classes.plain(Classes.call(slotType, slot, name))).isEqualTo(read);
    }

    /** Writes the packets in opposite order, an element at a time where there are any. */
    private void checkElements(PacketBuffer<?> byElements, PacketBuffer<?> bySlot) {
        List<BigInteger> reversed = new ArrayList<>(bits);
        Collections.reverse(reversed);
        Object slot = Classes.call(bufferType, bySlot, "newSlot", 0);
        for (int i = 0; i < COUNT; i++) {
            Object java = records.get(COUNT - 1 - i);
            Classes.call(slotType, slot, "moveTo", i);
            for (int field = 0; field < packet.fields().size(); field++) {
                String name = packet.fields().get(field).name();
                Object value = Classes.call(type, java, name);
                if (!(packet.fields().get(field).wire() instanceof ElementsWire wire)) {
                    Classes.call(bufferType, byElements, name, i, value);
                    Classes.call(slotType, slot, name, value);
                    continue;
                }
                List<?> read = (List<?>) ((List<?>) expected.get(COUNT - 1 - i)).get(field);
                for (int element = 0; element < wire.length(); element++) {
                    Object one = Array.get(value, element);
                    Classes.call(bufferType, byElements, name, i, element, one);
                    Classes.call(slotType, slot, name, element, one);
                    that(Classes.plain(Classes.call(bufferType, byElements, name, i, element)))
                            .isEqualTo(read.get(element));
                    that(Classes.plain(Classes.call(slotType, slot, name, element)))
                            .isEqualTo(read.get(element));
                }
            }
        }
        byte[] bytes = new BufferBytes(packet).body(reversed);
        that(bytesOf(byElements)).isEqualTo(bytes);
        that(bytesOf(bySlot)).isEqualTo(bytes);
    }

    /** Out of memory of each kind, in which there are other bytes around. */
    private void checkTransport() throws IOException {
        PacketBuffer<?> buffer = (PacketBuffer<?>) Classes.callStatic(bufferType, "copyOf", records);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        buffer.writeTo(Channels.newChannel(out));
        that(out.toByteArray()).isEqualTo(file);

        ByteArrayInputStream in = new ByteArrayInputStream(around(file));
        that(in.skip(5)).isEqualTo(5);
        checkContent((PacketBuffer<?>) Classes.callStatic(bufferType, "readFrom", Channels.newChannel(in)));
        that(in.available()).isEqualTo(5);

        for (ByteBuffer memory : memories(file)) {
            checkContent((PacketBuffer<?>) Classes.callStatic(bufferType, "wrap", memory));
            that(memory.remaining()).isEqualTo(5);
        }
        for (ByteBuffer memory : memories(body)) {
            checkContent((PacketBuffer<?>) Classes.callStatic(bufferType, "wrapBare", memory, COUNT));
            that(memory.remaining()).isEqualTo(5);
        }
    }

    private static byte[] around(byte[] bytes) {
        return ByteBuffer.allocate(bytes.length + 10).put(5, bytes).array();
    }

    private static List<ByteBuffer> memories(byte[] bytes) {
        byte[] all = around(bytes);
        return List.of(
                ByteBuffer.wrap(all).position(5),
                ByteBuffer.wrap(all).position(2).slice().position(3),
                ByteBuffer.wrap(all).asReadOnlyBuffer().position(5),
                ByteBuffer.allocateDirect(all.length).put(0, all).position(5));
    }

    private void checkCopies() {
        PacketBuffer<?> buffer = (PacketBuffer<?>) Classes.callStatic(bufferType, "copyOf", records);
        checkContent(buffer);
        checkContent((PacketBuffer<?>) Classes.callStatic(bufferType, "copyOf", buffer));
        checkContent((PacketBuffer<?>) Classes.callStatic(bufferType, "copyOf", buffer.asList()));

        Object appender = Classes.callStatic(bufferType, "newAppender", 1);
        Object again = Classes.callStatic(bufferType, "newAppender", 0);
        for (int i = 0; i < COUNT; i++) {
            Classes.call(appenderType, appender, "append", records.get(i));
            Classes.call(slotType, Classes.call(appenderType, again, "append"), "set", records.get(i));
        }
        checkContent((PacketBuffer<?>) Classes.call(appenderType, appender, "toBuffer"));
        checkContent((PacketBuffer<?>) Classes.call(appenderType, again, "toBuffer"));
    }

    private void checkContent(PacketBuffer<?> buffer) {
        that(buffer.layout()).isEqualTo(packet.isInColumns() ? Layout.COLUMNS : Layout.PACKED);
        that(bytesOf(buffer)).isEqualTo(body);
        that(Classes.plain(buffer.asList())).isEqualTo(expected);
        that(Classes.plain(buffer.stream().toList())).isEqualTo(expected);
        int from = COUNT / 4;
        int to = COUNT - 1;
        PacketBuffer<?> slice = buffer.slice(from, COUNT).slice(0, to - from);
        that(bytesOf(slice)).isEqualTo(new BufferBytes(packet).body(bits.subList(from, to)));
        that(Classes.plain(slice.asList())).isEqualTo(expected.subList(from, to));
        Object copy = Classes.callStatic(bufferType, "copyOf", slice);
        that(copy).isEqualTo(slice);
        that(copy.hashCode()).isEqualTo(slice.hashCode());
    }

    private static byte[] bytesOf(PacketBuffer<?> buffer) {
        ByteBuffer bytes = buffer.bytes();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    private Subject that(Object actual) {
        return check.that(actual);
    }
}
