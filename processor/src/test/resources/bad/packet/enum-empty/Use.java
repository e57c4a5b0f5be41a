package app;

final class Use {
    private Use() {}

    static int use() {
        return HitBuffer.allocate(3).get(0).target();
    }
}
