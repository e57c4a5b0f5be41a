package dev.broadside.benchmarks.dispatch;

/** Heights of a land: five octaves of smooth noise over whole numbers. */
final class Noise {

    private static final int OCTAVES = 5;

    private Noise() {}

    /** The height of a place, from 0 to 2. */
    static float height(float x, float y) {
        float height = 0;
        float share = 1;
        float scale = 1;
        for (int octave = 0; octave < OCTAVES; octave++) {
            height += share * smooth(x * scale, y * scale);
            share *= 0.5f;
            scale *= 2;
        }
        return height;
    }

    private static float smooth(float x, float y) {
        int column = (int) x;
        int row = (int) y;
        float right = ease(x - column);
        float down = ease(y - row);
        float above = blend(at(column, row), at(column + 1, row), right);
        float below = blend(at(column, row + 1), at(column + 1, row + 1), right);
        return blend(above, below, down);
    }

    private static float ease(float t) {
        return t * t * (3 - 2 * t);
    }

    private static float blend(float a, float b, float t) {
        return a + (b - a) * t;
    }

    /** A number from 0 to 1 that belongs to a place. */
    private static float at(int column, int row) {
        int hash = column * 0x9E3779B9 ^ row * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15) * 0xC2B2AE35;
        return (hash >>> 8) * 0x1p-24f;
    }
}
