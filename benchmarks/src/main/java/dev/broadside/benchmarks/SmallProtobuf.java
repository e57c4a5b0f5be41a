package dev.broadside.benchmarks;

import dev.broadside.benchmarks.proto.SmallMessage;

/** {@link Small} as a message of protobuf. */
final class SmallProtobuf {

    private SmallProtobuf() {}

    static Codec codec(Small[] packets) {
        return new ProtobufCodec<>(packets, SmallProtobuf::message, SmallMessage.parser(), SmallProtobuf::sum);
    }

    private static SmallMessage message(Small packet) {
        return SmallMessage.newBuilder()
                .setTarget(packet.target())
                .setDistance(packet.distance())
                .build();
    }

    private static int sum(SmallMessage from) {
        return from.getTarget() + Float.floatToRawIntBits(from.getDistance());
    }
}
