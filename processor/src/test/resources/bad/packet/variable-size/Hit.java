package app;

import dev.broadside.annotations.Packet;
import java.util.List;
import java.util.Map;

@Packet
record Hit(
        int target,
        List<String> tags, // ~ error [packet/variable-size] Component 'Hit.tags' is a 'List', whose size is not fixed.
        Object anything, // ~ error [packet/variable-size] Component 'Hit.anything' is an 'Object', whose size is not fixed.
        Map<String, List<Integer>> table, // ~ error [packet/variable-size] Component 'Hit.table' is a 'Map', whose size is not fixed.
        float distance) {}
