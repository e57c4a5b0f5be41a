package app;

final class Use {
    private Use() {}

    static Object use() {
        Ships_ReadBuffer read = Ships_ReadBuffer.allocate(1);
        read.guns(0, new Vector[2]);
        return new Object[] {
            Ships_WrittenBuffer.allocate(1).position(0),
            Ships_WrittenBuffer.allocate(1).counts(0),
            Ships_BothBuffer.allocate(1).get(0).id(),
            Ships_BothPacket.SCHEMA,
            read.guns(0)
        };
    }
}
