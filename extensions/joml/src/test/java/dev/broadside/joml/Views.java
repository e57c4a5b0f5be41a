package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix4x3dc;
import org.joml.Quaternionfc;
import org.joml.Vector3fc;

/** Components of the read-only interfaces. */
@Packet(adapters = JomlAdapters.class)
record Views(Vector3fc position, Quaternionfc rotation, Matrix4x3dc pose) {}
