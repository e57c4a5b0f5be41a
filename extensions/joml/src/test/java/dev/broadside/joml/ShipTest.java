package dev.broadside.joml;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.runtime.PacketException;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import org.junit.jupiter.api.Test;

/** A packet with components of JOML's, as a user has it. */
class ShipTest {

    private static final Vector3f[] GUNS = {
        new Vector3f(1, 0, 0), new Vector3f(0, 1, 0), new Vector3f(0, 0, 1), new Vector3f(1, 1, 1)
    };

    private final ShipBuffer ships = ShipBuffer.allocate(3);

    @Test
    void itsSchemaSaysWhatIsInIt() {
        assertThat(ShipPacket.SCHEMA.bytes()).isEqualTo(12 + 16 + 48 + 64);
        assertThat(ShipPacket.SCHEMA.toString())
                .startsWith("Ship{Vec3f{f32 x @0, f32 y @4, f32 z @8}:12 position @0, "
                        + "Quatf{f32 x @0, f32 y @4, f32 z @8, f32 w @12}:16 rotation @12, "
                        + "Vec3f{f32 x @0, f32 y @4, f32 z @8}:12[4] guns @28, "
                        + "Mat4f{f32 m00 @0, f32 m01 @4, f32 m02 @8, f32 m03 @12, f32 m10 @16, ");
    }

    @Test
    void isReadAndWrittenFieldByField() {
        ships.set(1, new Ship(new Vector3f(1, 2, 3), new Quaternionf(), GUNS, new Matrix4f()));
        ships.position(1, new Vector3f(4, 5, 6));
        ships.guns(1, 2, new Vector3f(7, 8, 9));
        assertThat(ships.position(1)).isEqualTo(new Vector3f(4, 5, 6));
        assertThat(ships.guns(1, 2)).isEqualTo(new Vector3f(7, 8, 9));
        assertThat(ships.get(1).guns())
                .asList()
                .containsExactly(GUNS[0], GUNS[1], new Vector3f(7, 8, 9), GUNS[3])
                .inOrder();
    }

    @Test
    void sharesNothingWithWhatWasWritten() {
        Vector3f position = new Vector3f(1, 2, 3);
        ships.position(0, position);
        position.zero();
        ships.position(0).add(1, 1, 1);
        assertThat(ships.position(0)).isEqualTo(new Vector3f(1, 2, 3));
    }

    @Test
    void aComponentThatIsMissingIsNamed() {
        Ship ship = new Ship(new Vector3f(), null, GUNS, new Matrix4f());
        PacketException exception = assertThrows(PacketException.class, () -> ships.set(0, ship));
        assertThat(exception).hasMessageThat().contains("Ship.rotation");
    }

    @Test
    void aReadOnlyComponentIsReadAsTheClass() {
        ViewsBuffer views = ViewsBuffer.allocate(1);
        Vector3fc position = new Vector3f(1, 2, 3);
        views.position(0, position);
        assertThat(views.position(0)).isEqualTo(position);
        assertThat(views.position(0)).isInstanceOf(Vector3f.class);
    }

    @Test
    void theTableOfSizesIsRight() {
        assertThat(List.of(Vec2fPacket.BYTES, Vec3fPacket.BYTES, Vec4fPacket.BYTES))
                .containsExactly(8, 12, 16)
                .inOrder();
        assertThat(List.of(Vec2dPacket.BYTES, Vec3dPacket.BYTES, Vec4dPacket.BYTES))
                .containsExactly(16, 24, 32)
                .inOrder();
        assertThat(List.of(
                        Mat2fPacket.BYTES,
                        Mat3fPacket.BYTES,
                        Mat4fPacket.BYTES,
                        Mat3x2fPacket.BYTES,
                        Mat4x3fPacket.BYTES))
                .containsExactly(16, 36, 64, 24, 48)
                .inOrder();
    }
}
