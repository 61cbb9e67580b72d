package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One month as a table of weeks; a list of days where there is no room.
 *
 * @param before null where the calendar ends, {@code after} likewise
 * @param list the same month as a list
 */
public record MonthPage(
        Frame frame,
        String title,
        AgendaPage.Filters filters,
        List<AgendaPage.Asked> asked,
        List<Weekday> weekdays,
        List<List<Cell>> weeks,
        @Nullable Other before,
        @Nullable Other after,
        String list,
        String subscribe) {

    public record Weekday(String name, String shortName) {}

    /** Another month. */
    public record Other(String name, String path) {}

    /**
     * A day.
     *
     * @param inMonth otherwise it only fills the week
     * @param full as it is read aloud
     */
    public record Cell(boolean inMonth, String number, String full, String date, boolean today, List<Entry> entries) {}

    /**
     * An event on a day.
     *
     * @param where for paper: name and address, as far as everybody may know them
     * @param off the word for what does not take place then
     */
    public record Entry(
            String path,
            String title,
            @Nullable String titleLang,
            EventKind kind,
            String time,
            String start,
            String area,
            String where,
            @Nullable String off) {}

    public boolean empty() {
        return weeks.stream()
                .flatMap(List::stream)
                .allMatch(cell -> cell.entries().isEmpty());
    }
}
