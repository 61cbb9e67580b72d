package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/**
 * Announced inside the transaction in which an event is deleted, before it is gone: rooms delete what they keep of it, and
 * refuse with {@code PlanningRefused} where people would lose something.
 */
public record EventDeleting(EventId event) {}
