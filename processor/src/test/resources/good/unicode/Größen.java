package größen.日本;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.Task;

final class Größen {
    private Größen() {}

    @Packet
    record Maß(float höhe, @Str(9) String название, Farbe färbung) {}

    enum Farbe {
        GRÜN,
        赤
    }

    @Task
    static Maß messen(int številka, float größe) {
        return new Maß(številka * größe, "ж" + številka, Farbe.赤);
    }

    @Task
    static int µ(int ı) {
        return ı;
    }
}
