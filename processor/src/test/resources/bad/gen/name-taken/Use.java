package app;

final class Use {
    private Use() {}

    static int use() {
        return new FiltersTasks().mine + new HitBuffer(3).mine();
    }
}
