package nyc.icefree.calendar;

import org.jspecify.annotations.Nullable;

/**
 * By which links one adds an event to one's calendar.
 *
 * @param file path of the {@code .ics}
 * @param elsewhere null where no other company may be told
 */
public record AddToCalendar(String file, @Nullable Elsewhere elsewhere) {

    /**
     * Where a company's page opens with the event filled in: the company learns what stands in the link.
     *
     * @param outlook for people's own accounts, {@code office} for those of work or school
     */
    public record Elsewhere(String google, String outlook, String office) {}

    /** The same by another file, such as that of a ticket. */
    public AddToCalendar by(String otherFile) {
        return new AddToCalendar(otherFile, elsewhere);
    }
}
