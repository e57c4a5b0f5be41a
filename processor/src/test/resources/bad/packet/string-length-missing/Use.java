package app;

final class Use {
    private Use() {}

    static int use() {
        HitBuffer hits = HitBuffer.allocate(3);
        hits.set(0, new Hit(1, "x"));
        return hits.get(0).target() + hits.count();
    }
}
