package dev.broadside.benchmarks;

import dev.broadside.benchmarks.Large.CFrame;
import dev.broadside.benchmarks.Large.CFrame18;
import dev.broadside.benchmarks.Large.CFrameF32;
import dev.broadside.benchmarks.Large.Color3;
import dev.broadside.benchmarks.Large.Vector2;
import dev.broadside.benchmarks.Large.Vector2i16;
import dev.broadside.benchmarks.Large.Vector3;
import dev.broadside.benchmarks.Large.Vector3i16;
import dev.broadside.benchmarks.sbe.BooleanType;
import dev.broadside.benchmarks.sbe.CFrame18Decoder;
import dev.broadside.benchmarks.sbe.CFrame18Encoder;
import dev.broadside.benchmarks.sbe.CFrameDecoder;
import dev.broadside.benchmarks.sbe.CFrameEncoder;
import dev.broadside.benchmarks.sbe.CFrameF32Decoder;
import dev.broadside.benchmarks.sbe.CFrameF32Encoder;
import dev.broadside.benchmarks.sbe.Color3Decoder;
import dev.broadside.benchmarks.sbe.LargeDecoder;
import dev.broadside.benchmarks.sbe.LargeEncoder;
import dev.broadside.benchmarks.sbe.Vector2Decoder;
import dev.broadside.benchmarks.sbe.Vector2i16Decoder;
import dev.broadside.benchmarks.sbe.Vector3Decoder;
import dev.broadside.benchmarks.sbe.Vector3Encoder;
import dev.broadside.benchmarks.sbe.Vector3i16Decoder;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * {@link Large} by SBE's flyweights, which are kept, as SBE's own benchmarks do.
 *
 * <p>SBE has no numbers of 5 bits: the colour is made by the code of {@link LargeVarHandles}.
 */
final class LargeSbe {

    private static final int EXTRA = LargeDecoder.extraLength();

    private final UnsafeBuffer from;
    private final UnsafeBuffer to;
    private final LargeEncoder encoder = new LargeEncoder();
    private final LargeDecoder decoder = new LargeDecoder();
    private final byte[] extra = new byte[EXTRA];

    LargeSbe(byte[] from, byte[] to) {
        this.from = new UnsafeBuffer(from);
        this.to = new UnsafeBuffer(to);
    }

    byte[] encode(Large[] packets) {
        UnsafeBuffer to = this.to;
        LargeEncoder encoder = this.encoder;
        for (int i = 0; i < packets.length; i++) {
            encoder.wrap(to, i * LargeEncoder.BLOCK_LENGTH);
            write(packets[i], encoder);
        }
        return to.byteArray();
    }

    int sum() {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            sum += sum(packet(i));
        }
        return sum;
    }

    Large[] records(Large[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = read(packet(i));
        }
        return to;
    }

    private LargeDecoder packet(int index) {
        return decoder.wrap(
                from, index * LargeDecoder.BLOCK_LENGTH, LargeDecoder.BLOCK_LENGTH, LargeDecoder.SCHEMA_VERSION);
    }

    private static void write(Large packet, LargeEncoder to) {
        to.level((short) packet.level())
                .health(packet.health())
                .owner(packet.owner())
                .team((byte) packet.team())
                .heading((short) packet.heading())
                .id(packet.id())
                .mass(packet.mass())
                .time(packet.time())
                .alive(packet.alive() ? BooleanType.T : BooleanType.F);
        String name = packet.name();
        to.name().length((short) name.length()).text(name);
        write(packet.position(), to.position());
        Vector3i16 cell = packet.cell();
        to.cell().x(cell.x()).y(cell.y()).z(cell.z());
        Vector2 aim = packet.aim();
        to.aim().x(aim.x()).y(aim.y());
        Vector2i16 tile = packet.tile();
        to.tile().x(tile.x()).y(tile.y());
        CFrame body = packet.body();
        CFrameEncoder toBody = to.body();
        write(body.position(), toBody.position());
        toBody.x(body.x()).y(body.y()).z(body.z()).w(body.w());
        CFrameF32 camera = packet.camera();
        CFrameF32Encoder toCamera = to.camera();
        write(camera.position(), toCamera.position());
        write(camera.right(), toCamera.right());
        write(camera.up(), toCamera.up());
        write(camera.back(), toCamera.back());
        CFrame18 hand = packet.hand();
        CFrame18Encoder toHand = to.hand();
        write(hand.position(), toHand.position());
        toHand.pitch(hand.pitch()).yaw(hand.yaw()).roll(hand.roll());
        Color3 tint = packet.tint();
        to.tint().red((short) tint.red()).green((short) tint.green()).blue((short) tint.blue());
        to.trail(LargeVarHandles.color(packet.trail()));
        to.putExtra(packet.extra(), 0, EXTRA);
    }

    private static void write(Vector3 vector, Vector3Encoder to) {
        to.x(vector.x()).y(vector.y()).z(vector.z());
    }

    private int sum(LargeDecoder from) {
        int sum = from.level()
                + from.health()
                + (int) from.owner()
                + from.team()
                + from.heading()
                + from.id()
                + Float.floatToRawIntBits(from.mass())
                + (int) Double.doubleToRawLongBits(from.time())
                + (from.alive() == BooleanType.T ? 1 : 0);
        String name = from.name().text();
        sum += name.length() + name.charAt(0);
        sum += sum(from.position());
        Vector3i16Decoder cell = from.cell();
        sum += cell.x() + cell.y() + cell.z();
        Vector2Decoder aim = from.aim();
        sum += Float.floatToRawIntBits(aim.x()) + Float.floatToRawIntBits(aim.y());
        Vector2i16Decoder tile = from.tile();
        sum += tile.x() + tile.y();
        CFrameDecoder body = from.body();
        sum += sum(body.position())
                + Float.floatToRawIntBits(body.x())
                + Float.floatToRawIntBits(body.y())
                + Float.floatToRawIntBits(body.z())
                + Float.floatToRawIntBits(body.w());
        CFrameF32Decoder camera = from.camera();
        sum += sum(camera.position()) + sum(camera.right()) + sum(camera.up()) + sum(camera.back());
        CFrame18Decoder hand = from.hand();
        sum += sum(hand.position()) + hand.pitch() + hand.yaw() + hand.roll();
        Color3Decoder tint = from.tint();
        sum += tint.red() + tint.green() + tint.blue();
        sum += LargeSums.of(LargeVarHandles.color(from.trail()));
        from.getExtra(extra, 0, EXTRA);
        return sum + extra[0] + extra[EXTRA - 1];
    }

    private static int sum(Vector3Decoder vector) {
        return Float.floatToRawIntBits(vector.x())
                + Float.floatToRawIntBits(vector.y())
                + Float.floatToRawIntBits(vector.z());
    }

    private static Large read(LargeDecoder from) {
        int level = from.level();
        int health = from.health();
        long owner = from.owner();
        int team = from.team();
        int heading = from.heading();
        int id = from.id();
        float mass = from.mass();
        double time = from.time();
        boolean alive = from.alive() == BooleanType.T;
        String name = from.name().text();
        Vector3 position = read(from.position());
        Vector3i16Decoder cell = from.cell();
        Vector2Decoder aim = from.aim();
        Vector2i16Decoder tile = from.tile();
        CFrameDecoder body = from.body();
        CFrameF32Decoder camera = from.camera();
        CFrame18Decoder hand = from.hand();
        Color3Decoder tint = from.tint();
        byte[] extra = new byte[EXTRA];
        from.getExtra(extra, 0, EXTRA);
        return new Large(
                level,
                health,
                owner,
                team,
                heading,
                id,
                mass,
                time,
                alive,
                name,
                position,
                new Vector3i16(cell.x(), cell.y(), cell.z()),
                new Vector2(aim.x(), aim.y()),
                new Vector2i16(tile.x(), tile.y()),
                new CFrame(read(body.position()), body.x(), body.y(), body.z(), body.w()),
                new CFrameF32(read(camera.position()), read(camera.right()), read(camera.up()), read(camera.back())),
                new CFrame18(read(hand.position()), hand.pitch(), hand.yaw(), hand.roll()),
                new Color3(tint.red(), tint.green(), tint.blue()),
                LargeVarHandles.color(from.trail()),
                extra);
    }

    private static Vector3 read(Vector3Decoder vector) {
        return new Vector3(vector.x(), vector.y(), vector.z());
    }
}
