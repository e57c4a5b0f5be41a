package dev.broadside.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** One field of every packet, in columns and packed. */
public class Columns extends PacketSuite {

    private final ParticleBuffer packed = ParticleBuffer.allocate(COUNT);
    private final ParticleColumnsBuffer columns = ParticleColumnsBuffer.allocate(COUNT);
    private float value = 0.5f;

    public Columns() {
        for (int i = 0; i < COUNT; i++) {
            packed.age(i, i);
            columns.age(i, i);
        }
    }

    @Benchmark
    public float fillColumns() {
        ParticleColumnsBuffer particles = columns;
        float value = this.value;
        for (int i = 0; i < COUNT; i++) {
            particles.x(i, value);
        }
        return particles.x(COUNT - 1);
    }

    @Benchmark
    public float fillPacked() {
        ParticleBuffer particles = packed;
        float value = this.value;
        for (int i = 0; i < COUNT; i++) {
            particles.x(i, value);
        }
        return particles.x(COUNT - 1);
    }

    @Benchmark
    public int readColumns() {
        ParticleColumnsBuffer particles = columns;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += particles.age(i);
        }
        return sum;
    }

    @Benchmark
    public int readPacked() {
        ParticleBuffer particles = packed;
        int sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += particles.age(i);
        }
        return sum;
    }
}
