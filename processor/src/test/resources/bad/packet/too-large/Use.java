package app;

final class Use {
    private Use() {}

    static int use() {
        return FrameBuffer.allocate(1).count() + RowBuffer.allocate(1).count();
    }
}
