package app;

import dev.broadside.annotations.Task;

// javac remarks that what stands in for the generated class comes late.
// ~ javac nowhere warning File for type 'app.FiltersTasks' created in the last round

final class Filters { // ~ warning [gen/missing-type] No code was generated for 'Filters', because 'BlurResult' was never found. Check the import, or the processor that should generate it.
    private Filters() {}

    @Task
    static BlurResult blur(int id) { // ~ error cannot find symbol
        return null;
    }
}
