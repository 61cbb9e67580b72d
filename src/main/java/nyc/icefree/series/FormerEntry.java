package nyc.icefree.series;

import java.time.Instant;

/**
 * The old calendar entry of a date that joined a series later, to be cancelled in calendars.
 *
 * @param sequence higher than what was told under its UID
 * @param at when it joined
 */
public record FormerEntry(int sequence, Instant at) {}
