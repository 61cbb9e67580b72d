package nyc.icefree.series;

import java.time.Instant;

/**
 * What calendars are to be told of an entry of a date's own, from before it was a date of a series: that it is off.
 *
 * @param sequence outdoes what was said under that UID
 * @param at when it joined
 */
public record FormerEntry(int sequence, Instant at) {}
