package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Scratch;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;
import geo.Base;
import java.util.List;

final class Filters {
    private Filters() {}

    enum Mode {
        FAST
    }

    @Packet
    record Pixel(int red) {}

    abstract static class Kept {}

    class Inner {}

    static final class Needy {
        Needy(int size) {}
    }

    static final class Shy {
        private Shy() {}
    }

    static final class Throwing {
        Throwing() throws java.io.IOException {}
    }

    @Task
    static void blur(
            int id,
            @Scratch int number, // ~ error [task/scratch-type] Scratch object 'number' cannot be made, because 'int' is a primitive type. Use a class that generated code in package 'app' can make without arguments.
            @Scratch float[] rows, // ~ error [task/scratch-type] Scratch object 'rows' cannot be made, because 'float[]' is an array.
            @Scratch List<String> list, // ~ error [task/scratch-type] because 'List' is an interface.
            @Scratch Mode mode, // ~ error [task/scratch-type] because 'Mode' is an enum.
            @Scratch Pixel pixel, // ~ error [task/scratch-type] because 'Pixel' is a packet, which nothing can be written to.
            @Scratch Filters_PixelBuffer pixels, // ~ error [task/scratch-type] because 'Filters_PixelBuffer' is
            @Scratch Kept kept, // ~ error [task/scratch-type] because 'Kept' is abstract.
            @Scratch Inner inner, // ~ error [task/scratch-type] because 'Inner' is an inner class.
            @Scratch Needy needy, // ~ error [task/scratch-type] because 'Needy' has no constructor without parameters.
            @Scratch Shy shy, // ~ error [task/scratch-type] because 'Shy' hides its constructor without parameters.
            @Scratch Base base, // ~ error [task/scratch-type] because 'Base' hides its constructor without parameters.
            @Scratch Throwing throwing) { // ~ error [task/scratch-type] because 'Throwing' has a constructor that declares 'IOException'.
    }

    @Task
    static void sharpen(
            int id,
            @LocalMemory @Scratch StringBuilder text, // ~ error [task/two-roles] Parameter 'text' has two roles: @LocalMemory and @Scratch. Keep one.
            @Scratch TaskContext context) { // ~ error [task/two-roles] Parameter 'context' has two roles: @Scratch and TaskContext. Keep one.
    }
}
