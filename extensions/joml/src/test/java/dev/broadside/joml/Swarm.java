package dev.broadside.joml;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** The same in columns. */
@Packet(adapters = JomlAdapters.class, layout = Layout.COLUMNS)
@SuppressWarnings("ArrayRecordComponent")
record Swarm(
        Vector3f position, Quaternionf rotation, @Length(4) Vector3f[] guns, Matrix4f pose) {}
