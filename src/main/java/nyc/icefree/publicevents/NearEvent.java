package nyc.icefree.publicevents;

import nyc.icefree.disclosure.EventView;
import org.jspecify.annotations.Nullable;

/** @param metres as the crow flies to the publicly known place; null for online events and unknown places */
public record NearEvent(EventView event, @Nullable Double metres) {}
