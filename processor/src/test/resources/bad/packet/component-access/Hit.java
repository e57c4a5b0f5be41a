package app;

import dev.broadside.annotations.Packet;
import geo.Base;

final class Hit extends Base {
    @Packet
    record Mark(
            int target,
            Kind kind) { // ~ error [packet/component-access] Component 'Mark.kind' has a type that generated code in package 'app' cannot name, because 'Kind' is private. Make 'Kind' package-private or wider.
        private enum Kind {
            WOOD
        }
    }

    @Packet
    record Other(
            Mode mode, // ~ error [packet/component-access] Component 'Other.mode' has a type that generated code in package 'app' cannot name, because 'Mode' is protected
            int target) {}
}
