package app;

final class Use {
    private Use() {}

    static String use() {
        return HitBuffer.allocate(3).get(0).fine();
    }
}
