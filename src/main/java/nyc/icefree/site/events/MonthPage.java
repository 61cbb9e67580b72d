package nyc.icefree.site.events;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** One month as a table of weeks; on narrow screens a day opens below its week; {@code before} and {@code after} are null at the ends. */
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

    public record Other(String name, String path) {}

    /**
     * @param full for screen readers; says of a past day that it is over
     * @param more says how many events there are besides the entries; null for none
     * @param all the list of the day's events; null when it is over
     */
    public record Cell(
            boolean inMonth,
            String number,
            String full,
            String date,
            boolean today,
            boolean past,
            List<Entry> entries,
            @Nullable String more,
            @Nullable String all) {

        /** The first three kinds of its events, by which a narrow screen marks the day. */
        public List<String> kinds() {
            return entries.stream()
                    .map(entry -> entry.kind().slug())
                    .distinct()
                    .limit(3)
                    .toList();
        }

        public @Nullable String style() {
            String style = (entries.isEmpty() ? "free " : "") + (past ? "past" : "");
            return style.isEmpty() ? null : style.strip();
        }
    }

    /**
     * @param where for print: name and address, as far as everybody may know them
     * @param off word for an event that is off, or over while its day is not
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

    public record Weeks(List<List<Cell>> all) {
        public boolean empty() {
            return cells().allMatch(cell -> cell.entries().isEmpty());
        }

        public boolean over() {
            return cells().filter(Cell::inMonth).allMatch(Cell::past);
        }

        /** The day that is open on narrow screens until another is pressed: the next with an event to come, if any. */
        public @Nullable String opened() {
            return cells().filter(cell -> cell.inMonth() && !cell.past())
                    .filter(cell -> cell.entries().stream().anyMatch(entry -> entry.off() == null))
                    .findFirst()
                    .map(Cell::date)
                    .orElse(null);
        }

        /** Whether there were events and none is still to come. */
        public boolean hasNoMore() {
            return !empty()
                    && cells().allMatch(cell -> cell.past() || cell.entries().isEmpty());
        }

        private Stream<Cell> cells() {
            return all.stream().flatMap(List::stream);
        }
    }
}
