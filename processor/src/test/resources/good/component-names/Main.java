package app;

import static com.google.common.truth.Truth.assertThat;

public final class Main {
    private Main() {}

    public static void run() {
        Named_OursBuffer ours = Named_OursBuffer.allocate(2);
        Named.Ours first = new Named.Ours(1, 2, 3, 4, 5, 6, 7, 8, 9);
        ours.set(1, first);
        assertThat(ours.get(1)).isEqualTo(first);
        assertThat(ours.offset(1)).isEqualTo(1);
        assertThat(ours.count()).isEqualTo(2);
        assertThat(ours.count(1)).isEqualTo(3);
        assertThat(ours.set(1)).isEqualTo(7);
        ours.index(0, 42);
        assertThat(ours.index(0)).isEqualTo(42);

        Named_CasesBuffer cases = Named_CasesBuffer.allocate(1);
        Named.Cases second = new Named.Cases(1, 2, 3, 4, 5, 6, 7, 8);
        cases.set(0, second);
        assertThat(cases.get(0)).isEqualTo(second);
        cases.X(0, 9);
        assertThat(cases.x(0)).isEqualTo(1);

        Named_WordsBuffer words = Named_WordsBuffer.allocate(1);
        Named.Words third = new Named.Words(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        words.set(0, third);
        assertThat(words.get(0)).isEqualTo(third);

        Named_EnumsBuffer enums = Named_EnumsBuffer.allocate(1);
        Named.Enums fourth =
                new Named.Enums(Named.Surface.METAL, Named.Surface.WOOD, Named.Surface.METAL, "n", "f");
        enums.set(0, fourth);
        assertThat(enums.get(0)).isEqualTo(fourth);

        Named_TypesBuffer types = Named_TypesBuffer.allocate(1);
        Named.Types fifth = new Named.Types(1, 2, 3, 4, 5, first);
        types.set(0, fifth);
        assertThat(types.get(0)).isEqualTo(fifth);

        Named_InColumnsBuffer columns = Named_InColumnsBuffer.allocate(2);
        int[] objects = {1, 2};
        columns.set(1, new Named.InColumns(3, 4, 5, 6, 7, 8, 9, 10, objects, 11, 12, 13, 14, 15, 16, 17, true));
        assertThat(columns.yield(1)).isEqualTo(3);
        assertThat(columns.Objects(1, 1)).isEqualTo(2);
        assertThat(columns.get(1).Layout()).isEqualTo(12);
        assertThat(columns.newSlot(1).append()).isEqualTo(15);
    }
}
