import dev.broadside.annotations.Packet;

@Packet
record Inventory(int owner, Slot slot) {} // ~ error [gen/name-taken] 'InventoryBuffer.Slot' cannot be generated, because 'the unnamed package' already has a type of that name. Rename one of them.
