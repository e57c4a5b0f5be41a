package dev.broadside.runtime;

import java.util.random.RandomGenerator;

/**
 * Random numbers of one id. The formula is SplitMix64, as in Guy L. Steele Jr., Doug Lea and Christine H. Flood, "Fast
 * Splittable Pseudorandom Number Generators", OOPSLA 2014, with the mixing constants of David Stafford's variant 13 of
 * MurmurHash3's finaliser. The state that an id begins with is itself an output of that formula, so that the numbers of
 * neighbouring ids have nothing in common.
 */
final class SplitMix implements RandomGenerator {

    /** The odd number nearest to 2⁶⁴ divided by the golden ratio. */
    private static final long GAMMA = 0x9e37_79b9_7f4a_7c15L;

    private long state;

    /** Begins the numbers of an id. */
    void begin(long seed, int id) {
        state = mix(mix(seed) + (id + 1L) * GAMMA);
    }

    @Override
    public long nextLong() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long bits) {
        long first = (bits ^ bits >>> 30) * 0xbf58_476d_1ce4_e5b9L;
        long second = (first ^ first >>> 27) * 0x94d0_49bb_1331_11ebL;
        return second ^ second >>> 31;
    }
}
