package app;

final class Use {
    private Use() {}

    static int use() {
        return PairBuffer.allocate(3).count();
    }
}
