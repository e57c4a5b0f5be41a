package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.Task;
import java.util.List;
import java.util.Map;

final class Filters {
    private Filters() {}

    @Task
    static int blur(
            int id,
            @Element List<String> names, // ~ error [task/element-type] Parameter 'names' would be an element of an array of 'List', which Java does not make because of the type arguments. Take a list as an ordinary parameter, and its element at the id in the kernel.
            @Element Map<?, ? extends Number>[] maps, // ~ error [task/element-type] Parameter 'maps' would be an element of an array of 'Map[]'
            @Element Map<?, ?> map) {
        return names.size() + maps.length + map.size();
    }
}
