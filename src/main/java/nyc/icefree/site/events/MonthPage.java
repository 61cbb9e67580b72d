package nyc.icefree.site.events;

import java.util.List;
import java.util.stream.Stream;
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
        Weeks weeks,
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
     * @param full as it is read aloud; of a day that is over with the word for it
     */
    public record Cell(
            boolean inMonth,
            String number,
            String full,
            String date,
            boolean today,
            boolean past,
            List<Entry> entries) {

        /** The classes of the style sheet. */
        public @Nullable String style() {
            String style = (entries.isEmpty() ? "free " : "") + (past ? "past" : "");
            return style.isEmpty() ? null : style.strip();
        }
    }

    /**
     * An event on a day.
     *
     * @param where for paper: name and address, as far as everybody may know them
     * @param off the word for what does not take place then, or for what is over though its day is not
     */
    public record Entry(
            String path,
            String title,
            @Nullable String titleLang,
            EventKind kind,
            String kindWord,
            String time,
            String start,
            String area,
            String where,
            @Nullable String off) {}

    /** The weeks with all of their days. */
    public record Weeks(List<List<Cell>> all) {
        public boolean empty() {
            return cells().allMatch(cell -> cell.entries().isEmpty());
        }

        /** All of its days are over. */
        public boolean over() {
            return cells().filter(Cell::inMonth).allMatch(Cell::past);
        }

        /** Days of this month, which is not over, have events and are over: where there is little room they are folded away. */
        public boolean hasBegun() {
            return !over()
                    && cells().anyMatch(cell -> cell.past() && !cell.entries().isEmpty());
        }

        /** There were events, but none comes any more. */
        public boolean hasNoMore() {
            return !empty()
                    && cells().allMatch(cell -> cell.past() || cell.entries().isEmpty());
        }

        private Stream<Cell> cells() {
            return all.stream().flatMap(List::stream);
        }
    }
}
