package dev.broadside.processor.random;

/** So many elements, one behind the other. */
record ArrayWire(Wire element, int length) implements ElementsWire {

    @Override
    public String annotations() {
        return "@Length(" + length + ") " + element.annotations();
    }

    @Override
    public String schema() {
        return element.schema() + "[" + length + "]";
    }
}
