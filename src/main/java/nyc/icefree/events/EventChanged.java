package nyc.icefree.events;

/**
 * Announced: a published event was changed.
 *
 * @param version of the event after the change, so that each change is told once
 * @param timeOrPlace whether people who come must be told
 */
public record EventChanged(EventId event, int version, boolean timeOrPlace) {}
