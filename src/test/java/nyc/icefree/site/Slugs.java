package nyc.icefree.site;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;

/** Finds the address part of an event as a visitor would, in the programme. */
public final class Slugs {
    private Slugs() {}

    public static String of(EventProgramme programme, EventId id) {
        for (int page = 0; ; page++) {
            var found = programme.coming(EventFilter.ALL, page, 100);
            for (var event : found.events()) {
                if (event.id().equals(id)) {
                    return event.slug();
                }
            }
            if (!found.hasNext()) {
                throw new AssertionError("not in the programme");
            }
        }
    }
}
