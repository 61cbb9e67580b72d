package nyc.icefree.door;

import java.time.Instant;

/** @param own what this door counted */
public record DoorTotals(Turnout all, Turnout own, Instant asOf) {}
