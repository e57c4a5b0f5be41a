package geo;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;

@Packet
public record Hit(@U16 int target, @Str(5) String label, Point at) {
    public enum Surface {
        WOOD,
        AIR
    }

    @Packet
    public record Point(float z, float y, float x, Surface surface) {}
}
