package nyc.icefree.site.entry;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.spots.SpotsLeft;
import org.jspecify.annotations.Nullable;

/** State of an event as a text of {@link nyc.icefree.entrypages.EntryTexts} and a CSS class. */
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

    /** Null when there is nothing to say: RSVPs are closed, or for invited people only. */
    static @Nullable EntryStanding of(EventView event, SpotsLeft places) {
        if (event.cancelled()) {
            return CANCELLED;
        }
        if (event.postponed()) {
            return POSTPONED;
        }
        if (!event.takesRsvps()) {
            return COME;
        }
        if (event.admittance() == Admittance.INVITED && places != SpotsLeft.FULL) {
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
