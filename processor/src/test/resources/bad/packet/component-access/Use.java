package app;

final class Use {
    private Use() {}

    static int use() {
        return Hit_MarkBuffer.allocate(1).get(0).target() + Hit_OtherBuffer.allocate(1).get(0).target();
    }
}
