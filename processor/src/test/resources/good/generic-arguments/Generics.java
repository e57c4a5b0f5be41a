package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;

final class Generics {
    private Generics() {}

    @Target(ElementType.TYPE_USE)
    @interface Checked {}

    static class Box<T> {
        T value;

        class Lid {
            T under;
        }
    }

    @Task
    static int lists(
            int id,
            List<? extends Map<String, int[]>> tables,
            List<? super Integer> sink,
            Map<?, ?> any,
            List<String>[] names,
            int[][] grid) {
        return tables.get(0).get("row")[id] + any.size() + names[0].size() + grid[id][0] + sink.size();
    }

    @Task
    static int functions(int id, IntUnaryOperator f, BiFunction<Integer, ? super List<Integer>, Integer> g) {
        return g.apply(f.applyAsInt(id), List.of(id));
    }

    @Task
    static int annotated(int id, @Checked String text, List<@Checked String> texts, @Checked int @Checked [] row) {
        return text.length() + texts.size() + row[id];
    }

    @Task
    static int inner(int id, Box<String>.Lid lid, Map.Entry<String, Thread.State> entry) {
        return id + lid.under.length() + entry.getKey().length();
    }

    @Task
    static int memory(int id, @LocalMemory Map<String, ? extends List<Integer>> world) {
        return world.get("a").get(id);
    }
}
