package nyc.icefree.site.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Spans of days that one word of an address names. */
final class Spans {
    static final String TODAY = "today";
    /** The next seven days. */
    static final String WEEK = "week";
    /** The coming Saturday and Sunday, or what is left of them. */
    static final String WEEKEND = "weekend";

    static final List<String> NAMED = List.of(TODAY, WEEK, WEEKEND);

    private Spans() {}

    record Days(LocalDate from, LocalDate to) {}

    /**
     * @param word one of {@link #NAMED} or a month as {@code 2026-12}
     * @return empty for any other word
     */
    static Optional<Days> of(String word, LocalDate today) {
        return switch (word) {
            case TODAY -> Optional.of(new Days(today, today));
            case WEEK -> Optional.of(new Days(today, today.plusDays(6)));
            case WEEKEND -> {
                LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                LocalDate saturday = sunday.minusDays(1);
                yield Optional.of(new Days(saturday.isBefore(today) ? today : saturday, sunday));
            }
            default -> AgendaQuery.month(word).map(Spans::all);
        };
    }

    private static Days all(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }
}
