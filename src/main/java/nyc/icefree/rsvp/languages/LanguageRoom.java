package nyc.icefree.rsvp.languages;

import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The places of an event in one language at a moment.
 *
 * @param capacity null where only the total counts
 * @param taken places of the parties that take part in it
 * @param kept free ones that newcomers do not get
 */
public record LanguageRoom(Language language, @Nullable Integer capacity, int taken, int kept) {
    /** What nobody has, whether it is kept for somebody or not. */
    public int untaken() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    /** What a newcomer can have, as far as it is for this language to say. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, untaken() - kept);
    }

    /** The largest party that there could ever be room for. */
    public int most() {
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }

    LanguageRoom with(int people) {
        return new LanguageRoom(language, capacity, taken + people, kept);
    }

    LanguageRoom keeping(int places) {
        return new LanguageRoom(language, capacity, taken, places);
    }
}
