package nyc.icefree.site.posters;

import java.time.Instant;
import java.util.Locale;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.text.Words;

/** State that a poster shows by its look, and by a word when people had better not come. */
public enum PosterState {
    PLANNED,
    POSTPONED,
    CANCELLED,
    OVER;

    static PosterState of(EventView event, Instant now) {
        if (event.cancelled()) {
            return CANCELLED;
        }
        if (event.postponed()) {
            return POSTPONED;
        }
        return event.slot().isOver(now) ? OVER : PLANNED;
    }

    /** Empty when people may come. */
    String word(Words words) {
        return switch (this) {
            case PLANNED -> "";
            case POSTPONED -> words.of(EventState.POSTPONED);
            case CANCELLED -> words.get("word.cancelled");
            case OVER -> words.get("site.event.over");
        };
    }

    boolean isOff() {
        return this == POSTPONED || this == CANCELLED;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
