package nyc.icefree.unfinished;

import java.time.Instant;

/** @param number to hand back when more is kept */
public record KeptEdition(int number, Instant at) {}
