package app;

final class Use {
    private Use() {}

    static Shape use() {
        return HitBuffer.allocate(3).get(0).shape();
    }
}
