package app;

final class Adapters {
    private Adapters() {}

    static final class Pack {
        private Pack() {}

        static Xy pack(Vector vector) {
            return new Xy(vector.x, vector.y);
        }
    }

    static final class Unpack {
        private Unpack() {}

        static Vector unpack(Xy packet) {
            return new Vector();
        }
    }

    /** There and back through different packets. */
    static final class Mixed {
        private Mixed() {}

        static Xy pack(Vector vector) {
            return new Xy(vector.x, vector.y);
        }

        static Vector unpack(Other packet) {
            return new Vector();
        }
    }
}
