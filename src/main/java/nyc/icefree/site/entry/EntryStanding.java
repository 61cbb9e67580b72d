package nyc.icefree.site.entry;

import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.PlacesLeft;
import org.jspecify.annotations.Nullable;

/** How an event stands, by a word of {@link nyc.icefree.entrypages.EntryTexts} and the class that supports it. */
enum EntryStanding {
    OPEN("state-open"),
    FEW("state-few"),
    FULL("state-full"),
    COME("state-open"),
    CANCELLED("state-cancelled"),
    POSTPONED("state-cancelled");

    private final String style;

    EntryStanding(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }

    String key() {
        return "state." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Null where there is nothing to say: no answer is taken any more, or only of the invited. */
    static @Nullable EntryStanding of(EventView event, PlacesLeft places) {
        if (event.cancelled()) {
            return CANCELLED;
        }
        if (event.postponed()) {
            return POSTPONED;
        }
        if (!event.takesRsvps()) {
            return COME;
        }
        if (event.admittance() == Admittance.INVITED && places != PlacesLeft.FULL) {
            return null;
        }
        return switch (places) {
            case OPEN -> OPEN;
            case FEW -> FEW;
            case FULL -> FULL;
            case CLOSED -> null;
        };
    }
}
