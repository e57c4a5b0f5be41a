package dev.broadside.benchmarks;

import com.google.protobuf.ByteString;
import dev.broadside.benchmarks.Large.CFrame;
import dev.broadside.benchmarks.Large.CFrame18;
import dev.broadside.benchmarks.Large.CFrameF32;
import dev.broadside.benchmarks.Large.Vector3;
import dev.broadside.benchmarks.proto.CFrame18Message;
import dev.broadside.benchmarks.proto.CFrameF32Message;
import dev.broadside.benchmarks.proto.CFrameMessage;
import dev.broadside.benchmarks.proto.Color3Message;
import dev.broadside.benchmarks.proto.LargeMessage;
import dev.broadside.benchmarks.proto.Vector2Message;
import dev.broadside.benchmarks.proto.Vector2i16Message;
import dev.broadside.benchmarks.proto.Vector3Message;
import dev.broadside.benchmarks.proto.Vector3i16Message;

/** {@link Large} as a message of protobuf. */
final class LargeProtobuf {

    private LargeProtobuf() {}

    static Codec codec(Large[] packets) {
        return new ProtobufCodec<>(packets, LargeProtobuf::message, LargeMessage.parser(), LargeProtobuf::sum);
    }

    private static LargeMessage message(Large packet) {
        return LargeMessage.newBuilder()
                .setLevel(packet.level())
                .setHealth(packet.health())
                .setOwner((int) packet.owner())
                .setTeam(packet.team())
                .setHeading(packet.heading())
                .setId(packet.id())
                .setMass(packet.mass())
                .setTime(packet.time())
                .setAlive(packet.alive())
                .setName(packet.name())
                .setPosition(message(packet.position()))
                .setCell(Vector3i16Message.newBuilder()
                        .setX(packet.cell().x())
                        .setY(packet.cell().y())
                        .setZ(packet.cell().z()))
                .setAim(Vector2Message.newBuilder()
                        .setX(packet.aim().x())
                        .setY(packet.aim().y()))
                .setTile(Vector2i16Message.newBuilder()
                        .setX(packet.tile().x())
                        .setY(packet.tile().y()))
                .setBody(message(packet.body()))
                .setCamera(message(packet.camera()))
                .setHand(message(packet.hand()))
                .setTint(Color3Message.newBuilder()
                        .setRed(packet.tint().red())
                        .setGreen(packet.tint().green())
                        .setBlue(packet.tint().blue()))
                .setTrail(LargeVarHandles.color(packet.trail()))
                .setExtra(ByteString.copyFrom(packet.extra()))
                .build();
    }

    private static Vector3Message message(Vector3 vector) {
        return Vector3Message.newBuilder()
                .setX(vector.x())
                .setY(vector.y())
                .setZ(vector.z())
                .build();
    }

    private static CFrameMessage message(CFrame frame) {
        return CFrameMessage.newBuilder()
                .setPosition(message(frame.position()))
                .setX(frame.x())
                .setY(frame.y())
                .setZ(frame.z())
                .setW(frame.w())
                .build();
    }

    private static CFrameF32Message message(CFrameF32 frame) {
        return CFrameF32Message.newBuilder()
                .setPosition(message(frame.position()))
                .setRight(message(frame.right()))
                .setUp(message(frame.up()))
                .setBack(message(frame.back()))
                .build();
    }

    private static CFrame18Message message(CFrame18 frame) {
        return CFrame18Message.newBuilder()
                .setPosition(message(frame.position()))
                .setPitch(frame.pitch())
                .setYaw(frame.yaw())
                .setRoll(frame.roll())
                .build();
    }

    private static int sum(LargeMessage from) {
        return from.getLevel()
                + from.getHealth()
                + from.getOwner()
                + from.getTeam()
                + from.getHeading()
                + from.getId()
                + Float.floatToRawIntBits(from.getMass())
                + (int) Double.doubleToRawLongBits(from.getTime())
                + (from.getAlive() ? 1 : 0)
                + LargeSums.of(from.getName())
                + sum(from.getPosition())
                + (from.getCell().getX()
                        + from.getCell().getY()
                        + from.getCell().getZ())
                + Float.floatToRawIntBits(from.getAim().getX())
                + Float.floatToRawIntBits(from.getAim().getY())
                + (from.getTile().getX() + from.getTile().getY())
                + sum(from.getBody())
                + sum(from.getCamera().getPosition())
                + sum(from.getCamera().getRight())
                + sum(from.getCamera().getUp())
                + sum(from.getCamera().getBack())
                + sum(from.getHand().getPosition())
                + (from.getHand().getPitch()
                        + from.getHand().getYaw()
                        + from.getHand().getRoll())
                + (from.getTint().getRed()
                        + from.getTint().getGreen()
                        + from.getTint().getBlue())
                + LargeSums.of(LargeVarHandles.color(from.getTrail()))
                + from.getExtra().byteAt(0)
                + from.getExtra().byteAt(from.getExtra().size() - 1);
    }

    private static int sum(Vector3Message vector) {
        return Float.floatToRawIntBits(vector.getX())
                + Float.floatToRawIntBits(vector.getY())
                + Float.floatToRawIntBits(vector.getZ());
    }

    private static int sum(CFrameMessage frame) {
        return sum(frame.getPosition())
                + Float.floatToRawIntBits(frame.getX())
                + Float.floatToRawIntBits(frame.getY())
                + Float.floatToRawIntBits(frame.getZ())
                + Float.floatToRawIntBits(frame.getW());
    }
}
