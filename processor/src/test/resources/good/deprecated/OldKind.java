package app;

@Deprecated(forRemoval = true)
public enum OldKind {
    WORN,
    TORN
}
