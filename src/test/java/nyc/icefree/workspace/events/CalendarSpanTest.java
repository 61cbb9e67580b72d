package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nyc.icefree.workspace.events.CalendarSpan.Form;
import org.junit.jupiter.api.Test;

class CalendarSpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void an_address_says_what_is_looked_at_and_nonsense_is_left_out() {
        assertEquals(new CalendarSpan(Form.WEEK, LocalDate.of(2026, 12, 5)), in("show=week&on=2026-12-05"));
        assertEquals(new CalendarSpan(null, TODAY), in("show=year&on=soon"));
        assertEquals(new CalendarSpan(null, TODAY), in(""));
    }

    @Test
    void what_is_written_is_read_again_and_what_fits_the_screen_is_not_written() {
        Map<String, String> address = new LinkedHashMap<>();
        in("").writeTo(address);
        assertEquals(Map.of(), address);
        in("show=day&on=2026-12-05").writeTo(address);
        assertEquals(Map.of("show", "day", "on", "2026-12-05"), address);
    }

    @Test
    void a_month_is_read_with_the_days_around_it_a_week_from_its_first_day_and_a_day_alone() {
        assertEquals(LocalDate.of(2026, 11, 29), in("on=2026-12-05").first(Locale.US));
        assertEquals(LocalDate.of(2027, 1, 9), in("on=2026-12-05").last(Locale.US));
        assertEquals(LocalDate.of(2026, 11, 30), in("show=week&on=2026-12-05").first(Locale.UK));
        assertEquals(LocalDate.of(2026, 12, 6), in("show=week&on=2026-12-05").last(Locale.UK));
        assertEquals(LocalDate.of(2026, 12, 5), in("show=day&on=2026-12-05").first(Locale.US));
        assertEquals(LocalDate.of(2026, 12, 5), in("show=day&on=2026-12-05").last(Locale.US));
    }

    private static CalendarSpan in(String address) {
        return CalendarSpan.in(QueryParameters.fromString(address), TODAY);
    }
}
