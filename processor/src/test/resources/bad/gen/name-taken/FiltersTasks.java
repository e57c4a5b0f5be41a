package app;

final class FiltersTasks {
    final int mine = 3;
}
