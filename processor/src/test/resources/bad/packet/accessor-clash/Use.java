package app;

final class Use {
    private Use() {}

    static int use() {
        HitBuffer hits = HitBuffer.allocate(3);
        return hits.get(0).get() + hits.count() + hits.set(0) + hits.count(0) + hits.offset(0) + hits.bytes(0);
    }
}
