package dev.broadside.benchmarks.dispatch;

import java.io.IOException;
import java.text.ParseException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A flight recording with the JDK's default settings, under which Broadside's events are on. */
@State(Scope.Benchmark)
public class Recorder implements AutoCloseable {

    private final Recording recording = new Recording();

    /** Makes the recording. */
    public Recorder() {}

    /**
     * Starts it.
     *
     * @throws IOException if the settings cannot be read
     * @throws ParseException if the settings are none
     */
    @Setup
    public void start() throws IOException, ParseException {
        recording.setSettings(Configuration.getConfiguration("default").getSettings());
        recording.start();
    }

    @Override
    @TearDown
    public void close() {
        recording.close();
    }
}
