package app;

public record Ballistics(float gravity, float drag) {}
