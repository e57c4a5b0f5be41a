package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/** Something with elements that calls of a kernel are given, by a name, and which of them may change what there. */
final class Watched {

    /** Stands for who may change elements: nobody. */
    static final int NOBODY = -1;

    /** Stands for who may change elements: each id the one at its index. */
    static final int ITS_ID = -2;

    /** Stands for who may change elements: any id, of each element one. */
    static final int ANY_ONE = -3;

    private final String name;
    private final Content content;

    /** Who may change elements: an id, or what stands for one. */
    private final int owner;

    /** Who has changed each element, if any was changed that is anyone's. */
    private @Nullable Ids @Nullable [] changers;

    Watched(String name, Content content, int owner) {
        this.name = name;
        this.content = content;
        this.owner = owner;
    }

    /** Whether something was changed that could be anyone's. */
    boolean isChanged() {
        return changers != null;
    }

    /** Looks at what some ids have changed; returns what is wrong with that, or null. */
    @Nullable
    String look(Ids ids) {
        int index = content.changed(0);
        if (index < 0) {
            return null;
        }
        for (; index >= 0; index = content.changed(index + 1)) {
            String wrong = wrong(index, ids);
            if (wrong != null) {
                return wrong;
            }
        }
        content.keep();
        return null;
    }

    private @Nullable String wrong(int index, Ids ids) {
        if (owner == ANY_ONE) {
            Ids other = changer(index);
            setChanger(index, ids);
            return other == null
                    ? null
                    : element(index) + " was changed to " + content.before(index) + " by " + other + ", and then to "
                            + content.after(index) + " by " + ids + ": on several threads a change may be lost.";
        }
        int only = owner == ITS_ID ? index : owner;
        if (only != NOBODY && ids.has(only)) {
            return null;
        }
        return element(index) + " was changed from " + content.before(index) + " to " + content.after(index) + " by "
                + ids + (only == NOBODY ? ", but every call may read it." : ", but is the element of id " + only + ".");
    }

    private @Nullable Ids changer(int index) {
        @Nullable Ids[] all = changers;
        return all == null || index >= all.length ? null : all[index];
    }

    private void setChanger(int index, Ids ids) {
        @Nullable Ids[] all = changers;
        if (all == null) {
            all = new @Nullable Ids[content.length()];
        }
        all[index] = ids;
        changers = all;
    }

    private String element(int index) {
        return "'" + name + "[" + index + "]'";
    }

    boolean canRestore() {
        return content.canRestore();
    }

    /** Makes all elements what they were before the first id. */
    void restore() {
        content.restore();
    }

    /** Compares with what the ids left that were run first; returns what is different now, or null. */
    @Nullable
    String difference() {
        int index = content.changed(0);
        return index < 0
                ? null
                : element(index) + " was " + content.before(index) + ", and " + content.after(index)
                        + " when they were run again from the last to the first.";
    }
}
