package app;

interface Adapters {
    static Xy pack(Vector vector) {
        return new Xy(vector.x, vector.y);
    }

    static Vector unpack(Xy packet) {
        return new Vector();
    }
}
