package later;

public enum Mode {
    OFF,
    ON
}
