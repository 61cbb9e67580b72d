package nyc.icefree.rsvp.announced;

import java.util.UUID;
import nyc.icefree.disclosure.EventId;

/** Announced: somebody took the list of an event's parties out of the app. */
public record RsvpsExported(EventId event, UUID export) {}
