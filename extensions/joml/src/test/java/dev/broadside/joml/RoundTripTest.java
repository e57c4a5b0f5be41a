package dev.broadside.joml;

import dev.broadside.joml.RoundTrip.Part;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.joml.AxisAngle4d;
import org.joml.AxisAngle4f;
import org.joml.Matrix2d;
import org.joml.Matrix2f;
import org.joml.Matrix3d;
import org.joml.Matrix3f;
import org.joml.Matrix3x2d;
import org.joml.Matrix3x2f;
import org.joml.Matrix4d;
import org.joml.Matrix4f;
import org.joml.Matrix4x3d;
import org.joml.Matrix4x3f;
import org.joml.Quaterniond;
import org.joml.Quaterniondc;
import org.joml.Quaternionf;
import org.joml.Quaternionfc;
import org.joml.Vector2d;
import org.joml.Vector2f;
import org.joml.Vector2i;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.joml.Vector3i;
import org.joml.Vector4d;
import org.joml.Vector4f;
import org.joml.Vector4i;
import org.junit.jupiter.api.Test;

/** Every type keeps every bit, in every sort of buffer, in the bytes that JOML itself would write. */
class RoundTripTest {

    @Test
    void vectors() {
        RoundTrip<Vectors> trip = new RoundTrip<>(
                List.of(
                        new Part<>(8, (packet, at, to) -> packet.floats2().get(at, to)),
                        new Part<>(12, (packet, at, to) -> packet.floats3().get(at, to)),
                        new Part<>(16, (packet, at, to) -> packet.floats4().get(at, to)),
                        new Part<>(16, (packet, at, to) -> packet.doubles2().get(at, to)),
                        new Part<>(24, (packet, at, to) -> packet.doubles3().get(at, to)),
                        new Part<>(32, (packet, at, to) -> packet.doubles4().get(at, to)),
                        new Part<>(8, (packet, at, to) -> packet.ints2().get(at, to)),
                        new Part<>(12, (packet, at, to) -> packet.ints3().get(at, to)),
                        new Part<>(16, (packet, at, to) -> packet.ints4().get(at, to))),
                numbers -> new Vectors(
                        new Vector2f(numbers.nextFloats(2)),
                        new Vector3f(numbers.nextFloats(3)),
                        new Vector4f(numbers.nextFloats(4)),
                        new Vector2d(numbers.nextDoubles(2)),
                        new Vector3d(numbers.nextDoubles(3)),
                        new Vector4d(numbers.nextDoubles(4)),
                        new Vector2i(numbers.nextInt(), numbers.nextInt()),
                        new Vector3i(numbers.nextInt(), numbers.nextInt(), numbers.nextInt()),
                        new Vector4i(numbers.nextInt(), numbers.nextInt(), numbers.nextInt(), numbers.nextInt())));
        trip.check(VectorsBuffer::allocate);
        trip.check(VectorsBuffer::allocateDirect);
    }

    @Test
    void rotations() {
        RoundTrip<Rotations> trip = new RoundTrip<>(
                List.of(
                        new Part<>(16, (packet, at, to) -> write(packet.floats(), at, to)),
                        new Part<>(32, (packet, at, to) -> write(packet.doubles(), at, to)),
                        new Part<>(16, (packet, at, to) -> write(packet.floatAngle(), at, to)),
                        new Part<>(32, (packet, at, to) -> write(packet.doubleAngle(), at, to))),
                numbers -> new Rotations(
                        new Quaternionf(
                                numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat()),
                        new Quaterniond(
                                numbers.nextDouble(), numbers.nextDouble(), numbers.nextDouble(), numbers.nextDouble()),
                        numbers.nextAxisAngle4f(),
                        numbers.nextAxisAngle4d()));
        trip.check(RotationsBuffer::allocate);
        trip.check(RotationsBuffer::allocateDirect);
    }

    @Test
    void floatMatrices() {
        RoundTrip<FloatMatrices> trip = new RoundTrip<>(
                List.of(
                        new Part<>(16, (packet, at, to) -> packet.by2().get(at, to)),
                        new Part<>(36, (packet, at, to) -> packet.by3().get(at, to)),
                        new Part<>(64, (packet, at, to) -> packet.by4().get(at, to)),
                        new Part<>(24, (packet, at, to) -> packet.by3x2().get(at, to)),
                        new Part<>(48, (packet, at, to) -> packet.by4x3().get(at, to))),
                numbers -> new FloatMatrices(
                        new Matrix2f(
                                numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat()),
                        new Matrix3f().set(numbers.nextFloats(9)),
                        new Matrix4f().set(numbers.nextFloats(16)),
                        new Matrix3x2f().set(numbers.nextFloats(6)),
                        new Matrix4x3f().set(numbers.nextFloats(12))));
        trip.check(FloatMatricesBuffer::allocate);
        trip.check(FloatMatricesBuffer::allocateDirect);
    }

    @Test
    void doubleMatrices() {
        RoundTrip<DoubleMatrices> trip = new RoundTrip<>(
                List.of(
                        new Part<>(32, (packet, at, to) -> packet.by2().get(at, to)),
                        new Part<>(72, (packet, at, to) -> packet.by3().get(at, to)),
                        new Part<>(128, (packet, at, to) -> packet.by4().get(at, to)),
                        new Part<>(48, (packet, at, to) -> packet.by3x2().get(at, to)),
                        new Part<>(96, (packet, at, to) -> packet.by4x3().get(at, to))),
                numbers -> new DoubleMatrices(
                        new Matrix2d(
                                numbers.nextDouble(), numbers.nextDouble(), numbers.nextDouble(), numbers.nextDouble()),
                        new Matrix3d().set(numbers.nextDoubles(9)),
                        new Matrix4d().set(numbers.nextDoubles(16)),
                        new Matrix3x2d().set(numbers.nextDoubles(6)),
                        new Matrix4x3d().set(numbers.nextDoubles(12))));
        trip.check(DoubleMatricesBuffer::allocate);
        trip.check(DoubleMatricesBuffer::allocateDirect);
    }

    @Test
    void readOnlyInterfaces() {
        RoundTrip<Views> trip = new RoundTrip<>(
                List.of(
                        new Part<>(12, (packet, at, to) -> packet.position().get(at, to)),
                        new Part<>(16, (packet, at, to) -> write(packet.rotation(), at, to)),
                        new Part<>(96, (packet, at, to) -> packet.pose().get(at, to))),
                numbers -> new Views(
                        new Vector3f(numbers.nextFloats(3)),
                        new Quaternionf(
                                numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat()),
                        new Matrix4x3d().set(numbers.nextDoubles(12))));
        trip.check(ViewsBuffer::allocate);
        trip.check(ViewsBuffer::allocateDirect);
    }

    @Test
    void arrays() {
        RoundTrip<Ship> trip = new RoundTrip<>(
                List.of(
                        new Part<>(12, (packet, at, to) -> packet.position().get(at, to)),
                        new Part<>(16, (packet, at, to) -> write(packet.rotation(), at, to)),
                        new Part<>(48, (packet, at, to) -> write(packet.guns(), at, to)),
                        new Part<>(64, (packet, at, to) -> packet.pose().get(at, to))),
                RoundTripTest::ship);
        trip.check(ShipBuffer::allocate);
        trip.check(ShipBuffer::allocateDirect);
    }

    @Test
    void columns() {
        RoundTrip<Swarm> trip = new RoundTrip<>(
                List.of(
                        new Part<>(12, (packet, at, to) -> packet.position().get(at, to)),
                        new Part<>(16, (packet, at, to) -> write(packet.rotation(), at, to)),
                        new Part<>(48, (packet, at, to) -> write(packet.guns(), at, to)),
                        new Part<>(64, (packet, at, to) -> packet.pose().get(at, to))),
                numbers -> {
                    Ship ship = ship(numbers);
                    return new Swarm(ship.position(), ship.rotation(), ship.guns(), ship.pose());
                });
        trip.check(SwarmBuffer::allocate);
    }

    private static Ship ship(Numbers numbers) {
        return new Ship(
                new Vector3f(numbers.nextFloats(3)),
                new Quaternionf(numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat(), numbers.nextFloat()),
                IntStream.range(0, 4)
                        .mapToObj(i -> new Vector3f(numbers.nextFloats(3)))
                        .toArray(Vector3f[]::new),
                new Matrix4f().set(numbers.nextFloats(16)));
    }

    private static void write(Vector3f[] vectors, int at, ByteBuffer to) {
        for (int i = 0; i < vectors.length; i++) {
            vectors[i].get(at + i * 3 * Float.BYTES, to);
        }
    }

    // JOML writes none of these, or not in every version

    private static void write(Quaternionfc quaternion, int at, ByteBuffer to) {
        new Vector4f(quaternion.x(), quaternion.y(), quaternion.z(), quaternion.w()).get(at, to);
    }

    private static void write(Quaterniondc quaternion, int at, ByteBuffer to) {
        new Vector4d(quaternion.x(), quaternion.y(), quaternion.z(), quaternion.w()).get(at, to);
    }

    private static void write(AxisAngle4f rotation, int at, ByteBuffer to) {
        to.putFloat(at, rotation.angle).putFloat(at + 4, rotation.x);
        to.putFloat(at + 8, rotation.y).putFloat(at + 12, rotation.z);
    }

    private static void write(AxisAngle4d rotation, int at, ByteBuffer to) {
        to.putDouble(at, rotation.angle).putDouble(at + 8, rotation.x);
        to.putDouble(at + 16, rotation.y).putDouble(at + 24, rotation.z);
    }
}
