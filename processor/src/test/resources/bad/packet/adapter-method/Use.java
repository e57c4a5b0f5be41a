package app;

final class Use {
    private Use() {}

    static int use() {
        Ships_TwoBuffer two = Ships_TwoBuffer.allocate(1);
        two.position(0, new Vector());
        two.guns(0, new Vector[2]);
        return two.id(0)
                + Ships_OneBuffer.allocate(1).id(0)
                + Ships_ThreeBuffer.allocate(1).id(0)
                + Ships_FourBuffer.allocate(1).id(0)
                + Ships_FiveBuffer.allocate(1).id(0)
                + Ships_SixBuffer.allocate(1).get(0).id()
                + Ships_SevenBuffer.allocate(1).get(0).id()
                + Ships_EightBuffer.allocate(1).get(0).id()
                + Ships_NineBuffer.allocate(1).get(0).id();
    }
}
