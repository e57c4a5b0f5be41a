package app;

sealed interface Shape {
    record Disc(double radius) implements Shape {}

    record Box(double width, double height) implements Shape {}
}
