package dev.broadside.joml;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Components of both sorts, and an array. */
@Packet(adapters = JomlAdapters.class)
@SuppressWarnings("ArrayRecordComponent")
record Ship(
        Vector3f position, Quaternionf rotation, @Length(4) Vector3f[] guns, Matrix4f pose) {}
