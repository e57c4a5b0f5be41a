package app;

interface Others {
    static Other pack(Vector vector) {
        return new Other(vector.x, vector.y);
    }

    static Vector unpack(Other packet) {
        return new Vector();
    }
}
