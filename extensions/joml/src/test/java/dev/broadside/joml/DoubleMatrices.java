package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix2d;
import org.joml.Matrix3d;
import org.joml.Matrix3x2d;
import org.joml.Matrix4d;
import org.joml.Matrix4x3d;

/** Every matrix of doubles. */
@Packet(adapters = JomlAdapters.class)
record DoubleMatrices(Matrix2d by2, Matrix3d by3, Matrix4d by4, Matrix3x2d by3x2, Matrix4x3d by4x3) {}
