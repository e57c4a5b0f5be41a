package app;

import java.io.IOException;

final class Adapters {

    static final class Instance {
        Xy pack(Vector vector) {
            return new Xy(vector.x, vector.y);
        }

        static Vector unpack(Xy packet) {
            return new Vector();
        }
    }

    static final class Private {
        private Private() {}

        static Xy pack(Vector vector) {
            return new Xy(vector.x, vector.y);
        }

        private static Vector unpack(Xy packet) {
            return new Vector();
        }

        static Vector use() {
            return unpack(new Xy(1, 2));
        }
    }

    interface PrivateInInterface {
        static Xy pack(Vector vector) {
            return new Xy(vector.x, vector.y);
        }

        private static Vector unpack(Xy packet) {
            return new Vector();
        }

        static Vector use() {
            return unpack(new Xy(1, 2));
        }
    }

    static final class Checked {
        private Checked() {}

        static Xy pack(Vector vector) throws IOException {
            return new Xy(vector.x, vector.y);
        }

        static Vector unpack(Xy packet) throws IllegalStateException {
            return new Vector();
        }
    }

    static final class Generic {
        private Generic() {}

        static <T> Xy pack(Vector vector) {
            return new Xy(vector.x, vector.y);
        }

        static Vector unpack(Xy packet) {
            return new Vector();
        }
    }
}
