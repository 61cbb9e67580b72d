package nyc.icefree.calendar;

import org.jspecify.annotations.Nullable;

/** Links that add an event to a calendar; {@code elsewhere} is null for an unlisted event: other companies shall not see it. */
public record AddToCalendar(String file, @Nullable Elsewhere elsewhere) {

    /** Links to other companies' forms, which read the event: Outlook for personal accounts, office for work. */
    public record Elsewhere(String google, String outlook, String office) {}

    public AddToCalendar by(String otherFile) {
        return new AddToCalendar(otherFile, elsewhere);
    }
}
