package nyc.icefree.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Links that add one event to a calendar.
 *
 * @param elsewhere null for unlisted events, which no other company may learn of
 */
public record AddToCalendar(String file, @Nullable Elsewhere elsewhere) {

    /**
     * Links that open a company's own form with the event filled in; the company reads what is in the link.
     *
     * @param outlook for personal accounts; {@code office} is for work and school accounts
     */
    public record Elsewhere(String google, String outlook, String office) {}

    public AddToCalendar by(String otherFile) {
        return new AddToCalendar(otherFile, elsewhere);
    }
}
