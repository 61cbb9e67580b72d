package nyc.icefree.eventviews;

import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.time.TimeSlot;

/** What decides whether and how many people may come. */
public record EventTerms(EventId id, EventKind kind, EventState state, TimeSlot slot, RsvpTerms rsvps) {}
