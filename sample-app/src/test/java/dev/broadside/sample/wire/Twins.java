package dev.broadside.sample.wire;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records made of others that have components of the same names. */
final class Twins {

    /** How many elements the arrays of {@link Lists} have. */
    private static final int ELEMENTS = 3;

    private Twins() {}

    /** Records of the class, with the same values. */
    static <T extends Record> List<T> of(List<? extends Record> originals, Class<T> type)
            throws ReflectiveOperationException {
        List<T> twins = new ArrayList<>();
        for (Record original : originals) {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(original, components[i].getName());
            }
            twins.add(create(type, values));
        }
        return twins;
    }

    /** Records of the class, each with arrays of the values of three originals. */
    static <T extends Record> List<T> inArrays(List<? extends Record> originals, Class<T> type)
            throws ReflectiveOperationException {
        List<T> twins = new ArrayList<>();
        for (int begin = 0; begin + ELEMENTS <= originals.size(); begin += ELEMENTS) {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = Array.newInstance(components[i].getType().getComponentType(), ELEMENTS);
                for (int element = 0; element < ELEMENTS; element++) {
                    Array.set(values[i], element, value(originals.get(begin + element), components[i].getName()));
                }
            }
            twins.add(create(type, values));
        }
        return twins;
    }

    private static Object value(Record original, String name) throws ReflectiveOperationException {
        return original.getClass().getDeclaredMethod(name).invoke(original);
    }

    private static <T extends Record> T create(Class<T> type, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
