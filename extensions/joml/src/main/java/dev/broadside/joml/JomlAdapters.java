package dev.broadside.joml;

import org.joml.AxisAngle4d;
import org.joml.AxisAngle4f;
import org.joml.Matrix2d;
import org.joml.Matrix2dc;
import org.joml.Matrix2f;
import org.joml.Matrix2fc;
import org.joml.Matrix3d;
import org.joml.Matrix3dc;
import org.joml.Matrix3f;
import org.joml.Matrix3fc;
import org.joml.Matrix3x2d;
import org.joml.Matrix3x2dc;
import org.joml.Matrix3x2f;
import org.joml.Matrix3x2fc;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;
import org.joml.Matrix4f;
import org.joml.Matrix4fc;
import org.joml.Matrix4x3d;
import org.joml.Matrix4x3dc;
import org.joml.Matrix4x3f;
import org.joml.Matrix4x3fc;
import org.joml.Quaterniond;
import org.joml.Quaterniondc;
import org.joml.Quaternionf;
import org.joml.Quaternionfc;
import org.joml.Vector2d;
import org.joml.Vector2dc;
import org.joml.Vector2f;
import org.joml.Vector2fc;
import org.joml.Vector2i;
import org.joml.Vector2ic;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import org.joml.Vector3i;
import org.joml.Vector3ic;
import org.joml.Vector4d;
import org.joml.Vector4dc;
import org.joml.Vector4f;
import org.joml.Vector4fc;
import org.joml.Vector4i;
import org.joml.Vector4ic;

/**
 * Lets packets have components of JOML's types: vectors, quaternions, axis-angle rotations and matrices, and arrays of
 * them.
 *
 * <pre>{@code
 * @Packet(adapters = JomlAdapters.class)
 * record Ship(Vector3f position, Quaternionf rotation, @Length(4) Vector3f[] guns) {}
 * }</pre>
 *
 * <p>A component of a read-only interface, such as {@link Vector3fc}, is stored like one of the class; when read it is a
 * new object of the class. Every bit of every number is kept. What is read never shares state with what was written.
 */
public final class JomlAdapters {

    private JomlAdapters() {}

    /** Returns the components of a {@link Vector2fc}. */
    public static Vec2f pack(Vector2fc vector) {
        return Vec2f.of(vector);
    }

    /** Returns a new {@link Vector2f}. */
    public static Vector2f unpack(Vec2f packet) {
        return packet.toVector2f();
    }

    /** Returns the components of a {@link Vector3fc}. */
    public static Vec3f pack(Vector3fc vector) {
        return Vec3f.of(vector);
    }

    /** Returns a new {@link Vector3f}. */
    public static Vector3f unpack(Vec3f packet) {
        return packet.toVector3f();
    }

    /** Returns the components of a {@link Vector4fc}. */
    public static Vec4f pack(Vector4fc vector) {
        return Vec4f.of(vector);
    }

    /** Returns a new {@link Vector4f}. */
    public static Vector4f unpack(Vec4f packet) {
        return packet.toVector4f();
    }

    /** Returns the components of a {@link Vector2dc}. */
    public static Vec2d pack(Vector2dc vector) {
        return Vec2d.of(vector);
    }

    /** Returns a new {@link Vector2d}. */
    public static Vector2d unpack(Vec2d packet) {
        return packet.toVector2d();
    }

    /** Returns the components of a {@link Vector3dc}. */
    public static Vec3d pack(Vector3dc vector) {
        return Vec3d.of(vector);
    }

    /** Returns a new {@link Vector3d}. */
    public static Vector3d unpack(Vec3d packet) {
        return packet.toVector3d();
    }

    /** Returns the components of a {@link Vector4dc}. */
    public static Vec4d pack(Vector4dc vector) {
        return Vec4d.of(vector);
    }

    /** Returns a new {@link Vector4d}. */
    public static Vector4d unpack(Vec4d packet) {
        return packet.toVector4d();
    }

    /** Returns the components of a {@link Vector2ic}. */
    public static Vec2i pack(Vector2ic vector) {
        return Vec2i.of(vector);
    }

    /** Returns a new {@link Vector2i}. */
    public static Vector2i unpack(Vec2i packet) {
        return packet.toVector2i();
    }

    /** Returns the components of a {@link Vector3ic}. */
    public static Vec3i pack(Vector3ic vector) {
        return Vec3i.of(vector);
    }

    /** Returns a new {@link Vector3i}. */
    public static Vector3i unpack(Vec3i packet) {
        return packet.toVector3i();
    }

    /** Returns the components of a {@link Vector4ic}. */
    public static Vec4i pack(Vector4ic vector) {
        return Vec4i.of(vector);
    }

    /** Returns a new {@link Vector4i}. */
    public static Vector4i unpack(Vec4i packet) {
        return packet.toVector4i();
    }

    /** Returns the components of a {@link Quaternionfc}. */
    public static Quatf pack(Quaternionfc quaternion) {
        return Quatf.of(quaternion);
    }

    /** Returns a new {@link Quaternionf}. */
    public static Quaternionf unpack(Quatf packet) {
        return packet.toQuaternionf();
    }

    /** Returns the components of a {@link Quaterniondc}. */
    public static Quatd pack(Quaterniondc quaternion) {
        return Quatd.of(quaternion);
    }

    /** Returns a new {@link Quaterniond}. */
    public static Quaterniond unpack(Quatd packet) {
        return packet.toQuaterniond();
    }

    /** Returns the fields of an {@link AxisAngle4f}. */
    public static AxisAnglef pack(AxisAngle4f rotation) {
        return AxisAnglef.of(rotation);
    }

    /** Returns a new {@link AxisAngle4f}. */
    public static AxisAngle4f unpack(AxisAnglef packet) {
        return packet.toAxisAngle4f();
    }

    /** Returns the fields of an {@link AxisAngle4d}. */
    public static AxisAngled pack(AxisAngle4d rotation) {
        return AxisAngled.of(rotation);
    }

    /** Returns a new {@link AxisAngle4d}. */
    public static AxisAngle4d unpack(AxisAngled packet) {
        return packet.toAxisAngle4d();
    }

    /** Returns the elements of a {@link Matrix2fc}. */
    public static Mat2f pack(Matrix2fc matrix) {
        return Mat2f.of(matrix);
    }

    /** Returns a new {@link Matrix2f}. */
    public static Matrix2f unpack(Mat2f packet) {
        return packet.toMatrix2f();
    }

    /** Returns the elements of a {@link Matrix3fc}. */
    public static Mat3f pack(Matrix3fc matrix) {
        return Mat3f.of(matrix);
    }

    /** Returns a new {@link Matrix3f}. */
    public static Matrix3f unpack(Mat3f packet) {
        return packet.toMatrix3f();
    }

    /** Returns the elements of a {@link Matrix4fc}. */
    public static Mat4f pack(Matrix4fc matrix) {
        return Mat4f.of(matrix);
    }

    /** Returns a new {@link Matrix4f}. */
    public static Matrix4f unpack(Mat4f packet) {
        return packet.toMatrix4f();
    }

    /** Returns the elements of a {@link Matrix3x2fc}. */
    public static Mat3x2f pack(Matrix3x2fc matrix) {
        return Mat3x2f.of(matrix);
    }

    /** Returns a new {@link Matrix3x2f}. */
    public static Matrix3x2f unpack(Mat3x2f packet) {
        return packet.toMatrix3x2f();
    }

    /** Returns the elements of a {@link Matrix4x3fc}. */
    public static Mat4x3f pack(Matrix4x3fc matrix) {
        return Mat4x3f.of(matrix);
    }

    /** Returns a new {@link Matrix4x3f}. */
    public static Matrix4x3f unpack(Mat4x3f packet) {
        return packet.toMatrix4x3f();
    }

    /** Returns the elements of a {@link Matrix2dc}. */
    public static Mat2d pack(Matrix2dc matrix) {
        return Mat2d.of(matrix);
    }

    /** Returns a new {@link Matrix2d}. */
    public static Matrix2d unpack(Mat2d packet) {
        return packet.toMatrix2d();
    }

    /** Returns the elements of a {@link Matrix3dc}. */
    public static Mat3d pack(Matrix3dc matrix) {
        return Mat3d.of(matrix);
    }

    /** Returns a new {@link Matrix3d}. */
    public static Matrix3d unpack(Mat3d packet) {
        return packet.toMatrix3d();
    }

    /** Returns the elements of a {@link Matrix4dc}. */
    public static Mat4d pack(Matrix4dc matrix) {
        return Mat4d.of(matrix);
    }

    /** Returns a new {@link Matrix4d}. */
    public static Matrix4d unpack(Mat4d packet) {
        return packet.toMatrix4d();
    }

    /** Returns the elements of a {@link Matrix3x2dc}. */
    public static Mat3x2d pack(Matrix3x2dc matrix) {
        return Mat3x2d.of(matrix);
    }

    /** Returns a new {@link Matrix3x2d}. */
    public static Matrix3x2d unpack(Mat3x2d packet) {
        return packet.toMatrix3x2d();
    }

    /** Returns the elements of a {@link Matrix4x3dc}. */
    public static Mat4x3d pack(Matrix4x3dc matrix) {
        return Mat4x3d.of(matrix);
    }

    /** Returns a new {@link Matrix4x3d}. */
    public static Matrix4x3d unpack(Mat4x3d packet) {
        return packet.toMatrix4x3d();
    }
}
