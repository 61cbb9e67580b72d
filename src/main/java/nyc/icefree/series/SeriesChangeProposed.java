package nyc.icefree.series;

import java.util.UUID;
import nyc.icefree.events.EventId;

/** Announced: another time, place or rule for several public dates waits until a second person agrees. */
public record SeriesChangeProposed(EventId date, UUID proposal) {}
