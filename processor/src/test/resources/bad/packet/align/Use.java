package app;

final class Use {
    private Use() {}

    static int use() {
        HitBuffer hits = HitBuffer.allocate(3);
        int[] more = {Others_NoneBuffer.allocate(1).count(), Others_RightPacket.BYTES};
        return more[0] + hits.get(0).fine() + hits.newSlot(0).fine() + HitBuffer.newAppender(1).toBuffer().count();
    }
}
