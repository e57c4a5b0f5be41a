package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.List;

@SuppressWarnings("task/mutable-local-memory")
final class Filters {
    private Filters() {}

    static final class Memory {
        int count;
        volatile int turn;
        Memory next = this;
    }

    static final class World {
        final Memory memory = new Memory();
        final Memory[] all = {memory};
    }

    @Task
    static void step(int id, @LocalMemory Memory memory, World world) {
        memory.count++; // ~ javac warning:15 [task/shared-field] Kernel 'step' writes 'memory.count', which is the same field for every id, so several workers write it at once. Return the value and name a reducer, or write to a @Scratch object.
        world.memory.count = id; // ~ javac warning:21 [task/shared-field] Kernel 'step' writes 'world.memory.count', which is the same field for every id,
        world.all[0].next.count = id; // ~ javac warning:26 [task/shared-field] Kernel 'step' writes 'world.all[0].next.count', which is the same field for every id,
        memory.turn += id; // ~ javac warning:15 [task/shared-field] Kernel 'step' writes 'memory.turn', which is the same field for every id,
    }

    @Task
    static void each(int id, List<Memory> memories, Memory[] more) {
        for (Memory memory : memories) {
            memory.count += id; // ~ javac warning:19 [task/shared-field] Kernel 'each' writes 'memory.count', which is the same field for every id,
        }
        for (Memory memory : more) {
            add(memory);
        }
        add(more[id]);
    }

    private static void add(Memory to) {
        to.count++; // ~ javac warning:11 [task/shared-field] Kernel 'each' writes in 'add' 'to.count', which is the same field for every id,
    }

    @Task(dimensions = 2)
    static void row(int x, int y, Memory[] rows) {
        rows[x].count++; // ~ javac warning:16 [task/shared-field] Kernel 'row' writes 'rows[x].count', which is the same field for every 'y', so several workers write it at once.
    }

    @SuppressWarnings("task/shared-field")
    @Task
    static void silenced(int id, Memory memory) {
        memory.count = id;
        add(memory);
    }
}
