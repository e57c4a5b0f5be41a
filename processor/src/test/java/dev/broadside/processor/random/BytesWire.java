package dev.broadside.processor.random;

/** So many bytes as they are. */
record BytesWire(int length) implements ElementsWire {

    @Override
    public Wire element() {
        return NumberWire.BYTE;
    }

    @Override
    public String annotations() {
        return "@Bytes(" + length + ") ";
    }

    @Override
    public String schema() {
        return "bytes(" + length + ")";
    }
}
