package dev.broadside.benchmarks;

import dev.broadside.benchmarks.Large.CFrame;
import dev.broadside.benchmarks.Large.CFrame18;
import dev.broadside.benchmarks.Large.CFrameF32;
import dev.broadside.benchmarks.Large.Color3;
import dev.broadside.benchmarks.Large.Color3b16;
import dev.broadside.benchmarks.Large.Vector2;
import dev.broadside.benchmarks.Large.Vector2i16;
import dev.broadside.benchmarks.Large.Vector3;
import dev.broadside.benchmarks.Large.Vector3i16;

/** All fields of a {@link Large} added up, for every side that reads records. */
final class LargeSums {

    private LargeSums() {}

    static int of(Large packet) {
        return packet.level()
                + packet.health()
                + (int) packet.owner()
                + packet.team()
                + packet.heading()
                + packet.id()
                + Float.floatToRawIntBits(packet.mass())
                + (int) Double.doubleToRawLongBits(packet.time())
                + (packet.alive() ? 1 : 0)
                + of(packet.name())
                + of(packet.position())
                + of(packet.cell())
                + of(packet.aim())
                + of(packet.tile())
                + of(packet.body())
                + of(packet.camera())
                + of(packet.hand())
                + of(packet.tint())
                + of(packet.trail())
                + of(packet.extra());
    }

    static int of(String text) {
        return text.length() + text.charAt(0);
    }

    static int of(byte[] extra) {
        return extra[0] + extra[extra.length - 1];
    }

    static int of(Vector3 vector) {
        return Float.floatToRawIntBits(vector.x())
                + Float.floatToRawIntBits(vector.y())
                + Float.floatToRawIntBits(vector.z());
    }

    static int of(Vector3i16 vector) {
        return vector.x() + vector.y() + vector.z();
    }

    static int of(Vector2 vector) {
        return Float.floatToRawIntBits(vector.x()) + Float.floatToRawIntBits(vector.y());
    }

    static int of(Vector2i16 vector) {
        return vector.x() + vector.y();
    }

    static int of(CFrame frame) {
        return of(frame.position())
                + Float.floatToRawIntBits(frame.x())
                + Float.floatToRawIntBits(frame.y())
                + Float.floatToRawIntBits(frame.z())
                + Float.floatToRawIntBits(frame.w());
    }

    static int of(CFrameF32 frame) {
        return of(frame.position()) + of(frame.right()) + of(frame.up()) + of(frame.back());
    }

    static int of(CFrame18 frame) {
        return of(frame.position()) + frame.pitch() + frame.yaw() + frame.roll();
    }

    static int of(Color3 color) {
        return color.red() + color.green() + color.blue();
    }

    static int of(Color3b16 color) {
        return Float.floatToRawIntBits(color.red())
                + Float.floatToRawIntBits(color.green())
                + Float.floatToRawIntBits(color.blue());
    }
}
