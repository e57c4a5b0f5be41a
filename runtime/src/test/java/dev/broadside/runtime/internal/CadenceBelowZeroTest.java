package dev.broadside.runtime.internal;

/** The same on a clock whose zero is in the future, as {@link System#nanoTime} allows. */
class CadenceBelowZeroTest extends CadenceTest {

    @Override
    long start() {
        return -1_234_567_890_123L;
    }
}
