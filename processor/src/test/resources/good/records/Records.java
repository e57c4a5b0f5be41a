package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.Task;
import dev.broadside.annotations.U8;
import java.io.Serializable;

/** Records with more in them than components. */
final class Records {
    private Records() {}

    @Packet
    record Percent(@U8 int value) implements Comparable<Percent>, Serializable {
        static final Percent ALL = new Percent(100);
        private static final long serialVersionUID = 1;

        Percent {
            if (value > 100) {
                throw new IllegalArgumentException("more than all");
            }
        }

        Percent(String text) {
            this(Integer.parseInt(text));
        }

        @Override
        public int compareTo(Percent other) {
            return Integer.compare(value, other.value);
        }

        enum Unit {
            WHOLE
        }
    }

    @Packet
    record Label(@Str(8) String text, Percent.Unit unit) {
        @Override
        public String text() {
            return text.strip();
        }
    }

    @Task
    static Percent percent(int id) {
        return new Percent(id);
    }
}
