package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.PacketException;
import geo.Id;
import geo.Point;
import geo.Polar;
import geo.Span;
import geo.Vector;
import geo.Weighted;

public final class Main {
    private Main() {}

    public static void run() {
        schemas();
        ships(ShipBuffer.allocate(3));
        ships(ShipBuffer.allocateDirect(3));
        fleets();
        own();
        refusals();
    }

    private static void schemas() {
        assertThat(ShipPacket.BYTES).isEqualTo(8 + 8 + 12 + 24 + 2 + 12 + 1);
        assertThat(ShipPacket.SCHEMA.toString())
                .isEqualTo("Ship{Xy{f32 x @0, f32 y @4}:8 position @0, Xy{f32 x @0, f32 y @4}:8 target @8,"
                        + " Xyw{f32 x @0, f32 y @4, f32 weight @8}:12 mass @16,"
                        + " Xy{f32 x @0, f32 y @4}:8[3] guns @28, Number{u16 number @0}:2 id @52,"
                        + " Length{i32 length @0, Number{u16 number @0}:2 owner @4}:6[2] shifts @54, i8 packed @66}:67");
    }

    private static Ship ship() {
        return new Ship(
                new Vector(1, 2),
                new Vector(3, 4),
                new Weighted(5, 6, 7),
                new Vector[] {new Vector(10, 11), new Weighted(12, 13, 14), new Vector(15, 16)},
                new Id<>(17),
                new Span[] {new Span(18, 118), new Span(19, 219)},
                (byte) 20);
    }

    private static void ships(ShipBuffer ships) {
        ships.set(1, ship());
        Ship read = ships.get(1);
        checkXy(read.position(), 1, 2);
        checkXy(read.target(), 3, 4);
        checkXy(read.mass(), 5, 6);
        assertThat(read.mass().weight).isEqualTo(7f);
        checkXy(read.guns()[1], 12, 13);
        assertThat(read.guns()[1]).isNotInstanceOf(Weighted.class);
        assertThat(read.id().number).isEqualTo(17);
        assertThat(read.shifts()).asList().containsExactly(new Span(18, 118), new Span(19, 219)).inOrder();
        assertThat(read.packed()).isEqualTo(20);

        ships.target(2, new Polar(21, 22));
        checkXy(ships.target(2), 21, 22);
        CourseBuffer courses = CourseBuffer.allocate(1);
        courses.course(0, new Polar(23, 24));
        checkXy(courses.get(0).course(), 23, 24);
        ships.guns(2, 1, new Vector(25, 26));
        checkXy(ships.guns(2, 1), 25, 26);
        checkXy(ships.guns(2)[1], 25, 26);
        checkXy(ships.guns(2, 2), 0, 0);
        ships.shifts(2, 0, new Span(1, 3));
        assertThat(ships.shifts(2, 0)).isEqualTo(new Span(1, 3));
        ships.id(2, new Id<>(0xffff));
        assertThat(ships.id(2).number).isEqualTo(0xffff);
    }

    private static void fleets() {
        FleetBuffer fleets = FleetBuffer.allocate(2);
        fleets.set(1, new Fleet(new Vector(1, 2), new Vector[] {new Vector(3, 4), new Vector(5, 6)}, new Id<>(7), new int[2]));
        checkXy(fleets.get(1).guns()[0], 3, 4);
        checkXy(fleets.guns(1, 1), 5, 6);
        fleets.guns(1, 1, new Vector(8, 9));
        checkXy(fleets.guns(1)[1], 8, 9);
        fleets.position(0, new Weighted(10, 11, 12));
        checkXy(fleets.position(0), 10, 11);
        assertThat(fleets.id(1).number).isEqualTo(7);
    }

    private static void own() {
        OwnBuffer owns = OwnBuffer.allocate(1);
        owns.set(0, new Own(new Own.Box(200), new Own.Colour(100)));
        assertThat(owns.get(0)).isEqualTo(new Own(new Own.Box(200), new Own.Colour(100)));
        OldBuffer olds = OldBuffer.allocate(1);
        olds.value(0, new Old.Value(5));
        assertThat(olds.get(0).value()).isEqualTo(new Old.Value(5));
    }

    private static void refusals() {
        ShipBuffer ships = ShipBuffer.allocate(3);
        assertThat(Thrown.by(PacketException.class, () -> ships.position(1, null)))
                .hasMessageThat()
                .contains("Ship.position");
        Vector[] guns = {new Vector(1, 2), new Vector(Float.NaN, 3), new Vector(4, 5)};
        ships.guns(1, guns);
        PacketException refusal = Thrown.by(PacketException.class, () -> ships.guns(1, 1));
        assertThat(refusal).hasMessageThat().contains("Ship.guns of packet 1 at byte 103 is refused by its adapter: java.lang.IllegalArgumentException: x is no number");
        assertThat(refusal).hasCauseThat().isInstanceOf(IllegalArgumentException.class);
        assertThat(refusal.index()).hasValue(1);
        assertThat(refusal.offset()).hasValue(103);
        assertThat(Thrown.by(PacketException.class, () -> ships.get(1)).offset()).hasValue(103);
    }

    private static void checkXy(Point point, float x, float y) {
        assertThat(point.x()).isEqualTo(x);
        assertThat(point.y()).isEqualTo(y);
    }
}
