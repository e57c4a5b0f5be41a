package app;

import dev.broadside.annotations.Packet;

@Packet
final class Hit { // ~ error [packet/not-a-record] 'Hit' is a class. Packets are records, because a record's field order is part of the language. Declare it as a record.
    int target;
}
