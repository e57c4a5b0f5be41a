package dev.broadside.benchmarks;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Packet;

/** {@link Particle} in columns. */
@Packet(layout = Layout.COLUMNS)
record ParticleColumns(float x, float y, float z, int age) {}
