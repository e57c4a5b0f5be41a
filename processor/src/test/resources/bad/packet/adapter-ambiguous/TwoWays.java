package app;

interface TwoWays extends Adapters {
    static Xy pack(Vector vector) {
        return new Xy(vector.x, vector.y);
    }

    static Vector unpack(Xy packet) {
        return new Vector();
    }

    static Vector unpackMirrored(Xy packet) {
        return new Vector();
    }
}
