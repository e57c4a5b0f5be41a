package geo;

/** A record that is no packet. */
public record Span(long from, long to) {}
