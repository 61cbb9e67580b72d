package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/**
 * Announced before an event is deleted, in the same transaction: rooms delete what they keep of it, or refuse with
 * {@code PlanningRefused} where people would lose something.
 */
public record EventDeleting(EventId event) {}
