package app;

final class Use {
    private Use() {}

    static int use() {
        return NodeBuffer.allocate(1).count()
                + CrateBuffer.allocate(1).count()
                + LidBuffer.allocate(1).count()
                + RoomBuffer.allocate(1).count();
    }
}
