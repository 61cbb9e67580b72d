package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nyc.icefree.disclosure.CompactTime;
import org.junit.jupiter.api.Test;

class CompactTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final CompactTime english = new CompactTime(new Texts().in(Language.ENGLISH), TODAY);
    private final CompactTime spanish = new CompactTime(new Texts().in(Language.SPANISH), TODAY);

    @Test
    void an_evening_is_said_in_one_breath() {
        assertEquals("Sat Dec 12, 6:30–8 PM", english.span(at("2026-12-12T18:30"), at("2026-12-12T20:00")));
        assertEquals("Sáb 12 de dic, 6:30–8 p.m.", spanish.span(at("2026-12-12T18:30"), at("2026-12-12T20:00")));
    }

    @Test
    void both_halves_of_a_day_are_said_where_they_differ() {
        assertEquals("Sat Dec 12, 10 AM–1:15 PM", english.span(at("2026-12-12T10:00"), at("2026-12-12T13:15")));
        assertEquals(
                "Sat Dec 12, 10 PM – Sun Dec 13, 1 AM", english.span(at("2026-12-12T22:00"), at("2026-12-13T01:00")));
    }

    @Test
    void whole_days_have_no_hours() {
        assertEquals("Sat Dec 12, all day", english.span(at("2026-12-12T00:00"), at("2026-12-13T00:00")));
        assertEquals("Sat Dec 12 – Sun Dec 13", english.span(at("2026-12-12T00:00"), at("2026-12-14T00:00")));
    }

    @Test
    void the_year_is_said_where_it_is_neither_this_one_nor_near() {
        assertEquals("Thu Jan 1", english.day(LocalDate.of(2026, 1, 1)));
        assertEquals("Tue Feb 2", english.day(LocalDate.of(2027, 2, 2)));
        assertEquals("Thu Dec 2 2027", english.day(LocalDate.of(2027, 12, 2)));
        assertEquals("Jue 2 de dic de 2027", spanish.day(LocalDate.of(2027, 12, 2)));
    }

    @Test
    void what_has_happened_is_said_in_its_zone() {
        var newYork = ZoneId.of("America/New_York");
        assertEquals(
                "Fri Nov 27, 4:05 PM",
                english.moment(at("2026-11-27T16:05").atZone(newYork).toInstant(), newYork));
    }

    private static LocalDateTime at(String wall) {
        return LocalDateTime.parse(wall);
    }
}
