package app;

enum Surface {
    WOOD
}
