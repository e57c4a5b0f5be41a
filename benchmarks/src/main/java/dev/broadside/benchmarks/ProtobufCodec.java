package dev.broadside.benchmarks;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Packets by protobuf: each made a message, which is written behind its length, into an array that is kept.
 *
 * @param <P> the packet
 * @param <M> the message
 */
final class ProtobufCodec<P, M extends MessageLite> implements Codec {

    private static final int ROOM = 512 * PacketSuite.COUNT;

    private final P[] packets;
    private final Function<P, M> message;
    private final Parser<M> parser;
    private final ToIntFunction<M> sum;
    private final byte[] bytes = new byte[ROOM];

    ProtobufCodec(P[] packets, Function<P, M> message, Parser<M> parser, ToIntFunction<M> sum) {
        this.packets = packets;
        this.message = message;
        this.parser = parser;
        this.sum = sum;
        encode();
    }

    @Override
    public Codec encode() {
        try {
            CodedOutputStream to = CodedOutputStream.newInstance(bytes);
            for (P packet : packets) {
                to.writeMessageNoTag(message.apply(packet));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public int sum() {
        try {
            CodedInputStream from = CodedInputStream.newInstance(bytes);
            int all = 0;
            for (int i = 0; i < PacketSuite.COUNT; i++) {
                int outer = from.pushLimit(from.readRawVarint32());
                all += sum.applyAsInt(parser.parseFrom(from));
                from.popLimit(outer);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
