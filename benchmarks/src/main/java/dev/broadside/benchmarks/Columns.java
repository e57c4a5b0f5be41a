package dev.broadside.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** One field of every packet, or all of them one by one, in columns and packed. */
public class Columns extends PacketSuite {

    private final ParticleBuffer packed = ParticleBuffer.allocate(COUNT);
    private final ParticleColumnsBuffer columns = ParticleColumnsBuffer.allocate(COUNT);
    private final int[] ages = new int[COUNT];
    private float value = 0.5f;
    private int age = 7;

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
    public int[] readColumns() {
        ParticleColumnsBuffer particles = columns;
        int[] ages = this.ages;
        for (int i = 0; i < COUNT; i++) {
            ages[i] = particles.age(i);
        }
        return ages;
    }

    @Benchmark
    public int[] readPacked() {
        ParticleBuffer particles = packed;
        int[] ages = this.ages;
        for (int i = 0; i < COUNT; i++) {
            ages[i] = particles.age(i);
        }
        return ages;
    }

    @Benchmark
    public ParticleColumns writeColumns() {
        ParticleColumnsBuffer particles = columns;
        float value = this.value;
        int age = this.age;
        for (int i = 0; i < COUNT; i++) {
            particles.x(i, value);
            particles.y(i, value);
            particles.z(i, value);
            particles.age(i, age);
        }
        return particles.get(COUNT - 1);
    }

    @Benchmark
    public Particle writePacked() {
        ParticleBuffer particles = packed;
        float value = this.value;
        int age = this.age;
        for (int i = 0; i < COUNT; i++) {
            particles.x(i, value);
            particles.y(i, value);
            particles.z(i, value);
            particles.age(i, age);
        }
        return particles.get(COUNT - 1);
    }
}
