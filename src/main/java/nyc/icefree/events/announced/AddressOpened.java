package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/**
 * Announced when the exact address opens for those who may know it.
 *
 * @param version of the event, so that each opening is told once
 */
public record AddressOpened(EventId event, int version) {}
