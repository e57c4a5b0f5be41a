package app;

final class Use {
    private Use() {}

    static Point use() {
        return HitBuffer.allocate(3).get(0).origin();
    }
}
