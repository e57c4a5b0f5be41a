package app;

final class Use {
    private Use() {}

    static int use() {
        return Ships_NoneBuffer.allocate(1).id(0)
                + Ships_HalfBuffer.allocate(1).id(0)
                + Ships_WrongBuffer.allocate(1).id(0);
    }
}
