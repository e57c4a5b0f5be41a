final class Use {
    private Use() {}

    static int use() {
        return InventoryBuffer.allocate(1).owner(0);
    }
}
