package dev.broadside.benchmarks;

import dev.broadside.benchmarks.proto.KindCode;
import dev.broadside.benchmarks.proto.MediumMessage;

/** {@link Medium} as a message of protobuf. */
final class MediumProtobuf {

    private static final KindCode[] KINDS = {KindCode.PLAYER, KindCode.MONSTER, KindCode.ITEM, KindCode.DOOR};

    private MediumProtobuf() {}

    static Codec codec(Medium[] packets) {
        return new ProtobufCodec<>(packets, MediumProtobuf::message, MediumMessage.parser(), MediumProtobuf::sum);
    }

    private static MediumMessage message(Medium packet) {
        return MediumMessage.newBuilder()
                .setId(packet.id())
                .setX(packet.x())
                .setY(packet.y())
                .setZ(packet.z())
                .setHealth(packet.health())
                .setHeading(packet.heading())
                .setLevel(packet.level())
                .setKind(KINDS[packet.kind().value()])
                .setAlive(packet.alive())
                .setVisible(packet.visible())
                .build();
    }

    private static int sum(MediumMessage from) {
        return from.getId()
                + Float.floatToRawIntBits(from.getX())
                + Float.floatToRawIntBits(from.getY())
                + Float.floatToRawIntBits(from.getZ())
                + from.getHealth()
                + from.getHeading()
                + from.getLevel()
                + from.getKind().getNumber()
                + (from.getAlive() ? 1 : 0)
                + (from.getVisible() ? 2 : 0);
    }
}
