package nyc.icefree.workspace.events;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the calendar in an address.
 *
 * @param form null for what fits the screen
 */
record CalendarSpan(@Nullable Form form, LocalDate on) {
    private static final int DAYS_AROUND_A_MONTH = 6 * 7;
    private static final int WEEK = 7;
    private static final String FORM = "show";
    private static final String ON = "on";

    enum Form {
        MONTH,
        WEEK,
        DAY,
        LIST;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Form of(String word) {
            return Arrays.stream(values())
                    .filter(form -> form.word().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Leaves out what is not understood. */
    static CalendarSpan in(QueryParameters address, LocalDate today) {
        return of(
                address.getSingleParameter(FORM).orElse(""),
                address.getSingleParameter(ON).orElse(""),
                today);
    }

    static CalendarSpan of(String form, String on, LocalDate today) {
        return new CalendarSpan(Form.of(form), day(on).orElse(today));
    }

    /** As addresses and browsers say a day; nobody can reckon with one that is millions of years away. */
    static Optional<LocalDate> day(String said) {
        try {
            return said.matches("[12]\\d{3}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(said)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void writeTo(Map<String, String> address) {
        if (form != null) {
            address.put(FORM, form.word());
            address.put(ON, on.toString());
        }
    }

    /** Of a month, also the neighbour's days in its first and last week. */
    LocalDate first(Locale locale) {
        if (form == Form.DAY) {
            return on;
        }
        var weekday = WeekFields.of(locale).getFirstDayOfWeek();
        return (form == Form.WEEK ? on : on.withDayOfMonth(1)).with(TemporalAdjusters.previousOrSame(weekday));
    }

    LocalDate last(Locale locale) {
        int days = form == Form.DAY ? 1 : form == Form.WEEK ? WEEK : DAYS_AROUND_A_MONTH;
        return first(locale).plusDays(days - 1L);
    }
}
