package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import geo.Base;
import java.util.List;

final class Filters extends Base {
    private Filters() {}

    private record Row(int[] pixels) {}

    private static final class Hidden {
        record Inner(int x) {}
    }

    @Task
    static int blur(
            int id,
            Row row) { // ~ error [task/parameter-access] Parameter 'row' has a type that generated code in package 'app' cannot name, because 'Row' is private. Make 'Row' package-private or wider.
        return row.pixels()[id];
    }

    @Task
    static int sharpen(
            int id,
            List<? extends Hidden.Inner[]> inners) { // ~ error [task/parameter-access] Parameter 'inners' has a type that generated code in package 'app' cannot name, because 'Hidden' is private.
        return inners.size();
    }

    @Task
    static int weigh(
            int id,
            @LocalMemory Crate crate) { // ~ error [task/parameter-access] Parameter 'crate' has a type that generated code in package 'app' cannot name, because 'Crate' is protected
        return crate.weight;
    }
}
