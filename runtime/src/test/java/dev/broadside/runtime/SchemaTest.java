package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Schema POINT = Schema.of("Point", 8, Schema.field("x", "f32", 0), Schema.field("y", "f32", 4));
    private static final Schema HIT =
            Schema.of("Hit", 10, Schema.field("target", "u16", 0), Schema.field("at", POINT, 2));

    @Test
    void saysWhatItIs() {
        assertThat(HIT.toString()).isEqualTo("Hit{u16 target @0, Point{f32 x @0, f32 y @4}:8 at @2}:10");
        assertThat(HIT.name()).isEqualTo("Hit");
        assertThat(HIT.bytes()).isEqualTo(10);
        assertThat(HIT.fields().get(1).offset()).isEqualTo(2);
    }

    private enum Mode {
        SLOW,
        FAST
    }

    @Test
    void enumsAreTheirConstantsInOrder() {
        assertThat(Schema.field("mode", Mode.values(), 3).toString()).isEqualTo("enum8(SLOW FAST) mode @3");
    }

    @Test
    void bitFieldsThatDoNotBeginAByteSayWhere() {
        Schema colour = Schema.of(
                "Colour",
                2,
                Schema.field("r", "quantized(0.0 1.0 5)", 0),
                Schema.field("g", "quantized(0.0 1.0 6)", 0, 5),
                Schema.field("b", "quantized(0.0 1.0 5)", 1, 3));
        assertThat(colour.toString())
                .isEqualTo(
                        "Colour{quantized(0.0 1.0 5) r @0, quantized(0.0 1.0 6) g @0.5, quantized(0.0 1.0 5) b @1.3}:2");
        assertThat(colour.fields().get(0).bit()).isEqualTo(0);
        assertThat(colour.fields().get(1).bit()).isEqualTo(5);
    }

    @Test
    void arraysSayTheirLength() {
        assertThat(Schema.field("modes", Mode.values(), 3, 7).toString()).isEqualTo("enum8(SLOW FAST)[3] modes @7");
        assertThat(Schema.field("path", POINT, 2, 7).toString()).isEqualTo("Point{f32 x @0, f32 y @4}:8[2] path @7");
        assertThat(Schema.field("weights", "f32[4]", 7).toString()).isEqualTo("f32[4] weights @7");
    }

    @Test
    void aVersionAboveOneBelongsToTheText() {
        Schema.Field field = Schema.field("target", "u16", 0);
        Schema first = Schema.of("Hit", 1, 2, field);
        Schema second = Schema.of("Hit", 2, 2, field);
        assertThat(first).isEqualTo(Schema.of("Hit", 2, field));
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.toString()).isEqualTo("Hit{u16 target @0}:2");
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.toString()).isEqualTo("Hit v2{u16 target @0}:2");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theIdIsTheHashOfTheText() {
        // FNV-1a with arithmetic of another kind
        BigInteger hash = new BigInteger("14695981039346656037");
        for (byte b : HIT.toString().getBytes(StandardCharsets.UTF_8)) {
            hash = hash.xor(BigInteger.valueOf(b & 0xff))
                    .multiply(BigInteger.valueOf(1_099_511_628_211L))
                    .mod(BigInteger.TWO.pow(64));
        }
        assertThat(HIT.id()).isEqualTo(hash.longValue());
    }

    @Test
    void equalLayoutsAreEqual() {
        Schema same = Schema.of("Hit", 10, Schema.field("target", "u16", 0), Schema.field("at", POINT, 2));
        assertThat(same).isEqualTo(HIT);
        assertThat(same.hashCode()).isEqualTo(HIT.hashCode());
        assertThat(Schema.of("Hit", 10, Schema.field("target", "i16", 0), Schema.field("at", POINT, 2)))
                .isNotEqualTo(HIT);
        assertThat(HIT).isNotEqualTo(null);
    }

    @Test
    void buffersPastTheLimitAreRefusedBeforeAnythingIsAllocated() {
        assertThat(HIT.bytesFor(0)).isEqualTo(0);
        assertThat(HIT.bytesFor(214_748_363)).isEqualTo(2_147_483_630);
        assertThat(assertThrows(IllegalArgumentException.class, () -> HIT.bytesFor(214_748_364)))
                .hasMessageThat()
                .isEqualTo("A buffer of 214748364 packets 'Hit' of 10 bytes takes 2147483640 bytes;"
                        + " the limit is 2147483639. Use several buffers.");
        assertThat(assertThrows(IllegalArgumentException.class, () -> HIT.bytesFor(-1)))
                .hasMessageThat()
                .isEqualTo("A buffer of -1 packets 'Hit' cannot be made: the count must be at least 0.");
    }
}
