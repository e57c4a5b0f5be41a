package app;

public enum Surface {
    WOOD,
    METAL
}
