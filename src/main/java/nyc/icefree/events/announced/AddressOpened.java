package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/**
 * Announced: the hour has come at which those who may know an event's exact address are shown it.
 *
 * @param version of the event, so that each opening is told once
 */
public record AddressOpened(EventId event, int version) {}
