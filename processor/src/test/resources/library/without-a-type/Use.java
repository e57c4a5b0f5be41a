package app;

final class Use {
    private Use() {}

    static byte use() {
        return PairBuffer.allocate(1).get(0).second();
    }
}
