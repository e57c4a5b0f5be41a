package app;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import java.util.List;

@Packet(adapters = Adapters.class)
record Verse(@Length(2) List<String>[] lines, List<String> title) {}
