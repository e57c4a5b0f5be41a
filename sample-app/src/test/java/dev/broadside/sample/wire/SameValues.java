package dev.broadside.sample.wire;

import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Asserts that what was read in JavaScript and printed as JSON is what Java wrote, to the last bit. */
final class SameValues {

    private SameValues() {}

    /** Asserts it of a value, an array or a record; the place is for messages. */
    static void check(String place, Object written, Object read) throws ReflectiveOperationException {
        if (written instanceof Record packet) {
            checkRecord(place, packet, (Map<?, ?>) read);
        } else if (written instanceof byte[] bytes && read instanceof String digits) {
            assertEqual(place, HexFormat.of().formatHex(bytes), digits);
        } else if (written.getClass().isArray()) {
            checkArray(place, written, (List<?>) read);
        } else if (written instanceof Float number) {
            assertEqual(place, number, (float) asDouble(read));
        } else if (written instanceof Double number) {
            assertEqual(place, number, asDouble(read));
        } else if (written instanceof Number number) {
            assertEqual(place, new BigDecimal(number.toString()), new BigDecimal(text(read)));
        } else if (written instanceof Character character) {
            assertEqual(place, new BigDecimal((int) character), new BigDecimal(text(read)));
        } else if (written instanceof Enum<?> constant) {
            assertEqual(place, constant.name(), read);
        } else {
            assertEqual(place, written, read);
        }
    }

    private static void checkRecord(String place, Record written, Map<?, ?> read) throws ReflectiveOperationException {
        RecordComponent[] components = written.getClass().getRecordComponents();
        assertEqual(
                place, Arrays.stream(components).map(RecordComponent::getName).toList(), List.copyOf(read.keySet()));
        for (RecordComponent component : components) {
            String name = component.getName();
            check(place + "." + name, component.getAccessor().invoke(written), read.get(name));
        }
    }

    private static void checkArray(String place, Object written, List<?> read) throws ReflectiveOperationException {
        assertEqual(place + ".length", Array.getLength(written), read.size());
        for (int i = 0; i < read.size(); i++) {
            check(place + "[" + i + "]", Array.get(written, i), read.get(i));
        }
    }

    /** The value of a number, or of one of the strings NaN, Infinity and -Infinity. */
    private static double asDouble(Object read) {
        return Double.parseDouble(text(read));
    }

    private static String text(Object read) {
        return read instanceof Json.Literal literal ? literal.text() : (String) read;
    }

    private static void assertEqual(String place, Object written, Object read) {
        assertWithMessage(place).that(read).isEqualTo(written);
    }
}
