package dev.broadside.processor.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements before and behind that of its own id that a method uses. One that is all it uses of an array is no more
 * shared than that of the id itself; else it may be one that a neighbour uses.
 */
final class Shifts {

    /** What is further apart may be two halves of an array, and the ids be no more than fill one. */
    private static final int FAR = 64;

    /**
     * An element.
     *
     * @param tree where it is used
     * @param root the variable that the way to it begins with
     * @param array the array, as it is written
     * @param distance from the id
     */
    record Use(ArrayAccessTree tree, @Nullable Element root, String array, long distance) {

        private boolean isOfNeighbour(Use other) {
            long apart = Math.abs(distance - other.distance);
            return apart != 0 && apart < FAR && array.equals(other.array) && Objects.equals(root, other.root);
        }
    }

    /** An element that is written, and one of the same array that may be the same for another id. */
    record Clash(TreePath path, Use write, Use other) {}

    private record Write(TreePath path, Use use) {}

    private final List<Use> uses = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();

    /** Notes what may be used for every id. */
    void add(Use use) {
        uses.add(use);
    }

    /** Notes what is written for several ids. */
    void addWrite(TreePath path, Use use) {
        writes.add(new Write(path, use));
    }

    boolean isWritten(Use use) {
        return writes.stream().anyMatch(write -> write.use.tree.equals(use.tree));
    }

    /** Returns the written ones that a neighbour may use just then, in the order they are written. */
    List<Clash> clashes() {
        return writes.stream()
                .filter(write -> write.use.distance != 0)
                .flatMap(write -> clash(write).stream())
                .toList();
    }

    private Optional<Clash> clash(Write write) {
        return uses.stream()
                .filter(write.use::isOfNeighbour)
                .findFirst()
                .map(other -> new Clash(write.path, write.use, other));
    }
}
