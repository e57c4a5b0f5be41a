package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.AxisAngle4d;
import org.joml.AxisAngle4f;
import org.joml.Quaterniond;
import org.joml.Quaternionf;

/** Every rotation. */
@Packet(adapters = JomlAdapters.class)
record Rotations(Quaternionf floats, Quaterniond doubles, AxisAngle4f floatAngle, AxisAngle4d doubleAngle) {}
