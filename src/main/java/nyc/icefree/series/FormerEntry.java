package nyc.icefree.series;

import java.time.Instant;

/** Old calendar entry of a date that joined a series later; {@code sequence} is higher than any told under its UID. */
public record FormerEntry(int sequence, Instant at) {}
