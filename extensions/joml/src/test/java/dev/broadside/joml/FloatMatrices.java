package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix2f;
import org.joml.Matrix3f;
import org.joml.Matrix3x2f;
import org.joml.Matrix4f;
import org.joml.Matrix4x3f;

/** Every matrix of floats. */
@Packet(adapters = JomlAdapters.class)
record FloatMatrices(Matrix2f by2, Matrix3f by3, Matrix4f by4, Matrix3x2f by3x2, Matrix4x3f by4x3) {}
