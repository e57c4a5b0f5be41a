package dev.broadside.sample;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;

/** A numbered text of at most eleven bytes. */
@Packet
public record Greeting(@U16 int number, @Str(11) String text) {}
