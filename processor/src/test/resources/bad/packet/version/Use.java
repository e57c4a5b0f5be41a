package app;

final class Use {
    private Use() {}

    static int use() {
        HitBuffer hits = HitBuffer.allocate(3);
        return hits.get(0).fine() + hits.newSlot(0).fine() + HitBuffer.newAppender(1).toBuffer().count();
    }
}
