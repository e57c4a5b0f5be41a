package app;

final class Use {
    private Use() {}

    static int use() {
        Ships_TwoBuffer two = Ships_TwoBuffer.allocate(1);
        two.position(0, new Vector());
        return two.id(0) + Ships_HalfBuffer.allocate(1).get(0).id();
    }
}
