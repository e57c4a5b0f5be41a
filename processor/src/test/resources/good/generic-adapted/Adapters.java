package app;

import java.util.List;

final class Adapters {
    private Adapters() {}

    static Pair pack(List<String> texts) {
        return new Pair(texts.get(0), texts.get(1));
    }

    static List<String> unpack(Pair pair) {
        return List.of(pair.first(), pair.second());
    }
}
