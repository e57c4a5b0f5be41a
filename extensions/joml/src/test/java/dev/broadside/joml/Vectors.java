package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Vector2d;
import org.joml.Vector2f;
import org.joml.Vector2i;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.joml.Vector3i;
import org.joml.Vector4d;
import org.joml.Vector4f;
import org.joml.Vector4i;

/** Every vector. */
@Packet(adapters = JomlAdapters.class)
record Vectors(
        Vector2f floats2,
        Vector3f floats3,
        Vector4f floats4,
        Vector2d doubles2,
        Vector3d doubles3,
        Vector4d doubles4,
        Vector2i ints2,
        Vector3i ints3,
        Vector4i ints4) {}
