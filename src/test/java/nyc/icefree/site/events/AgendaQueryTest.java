package nyc.icefree.site.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.Areas;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.junit.jupiter.api.Test;

class AgendaQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static AgendaQuery query(String... namesAndValues) {
        var parameters = new java.util.HashMap<String, String[]>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1].split(","));
        }
        return AgendaQuery.of(Areas.CITY, parameters::get);
    }

    @Test
    void asking_nothing_finds_everything() {
        assertEquals(EventFilter.ALL, query().filter(TODAY));
        assertTrue(query("q", "  ", "kind", "").asksNothing());
    }

    @Test
    void every_filter_is_read() {
        var filter = query(
                        "q",
                        "derechos",
                        "kind",
                        "education-session",
                        "area",
                        "staten-island",
                        "language",
                        "ht",
                        "organization",
                        "make-room",
                        "access",
                        "step-free,childcare")
                .filter(TODAY);
        assertEquals("derechos", filter.text());
        assertEquals(EventKind.EDUCATION_SESSION, filter.kind());
        assertEquals(Areas.STATEN_ISLAND, filter.area());
        assertEquals(new Language("ht"), filter.language());
        assertEquals("make-room", filter.organization());
        assertEquals(Set.of(AccessFact.STEP_FREE, AccessFact.CHILDCARE), filter.access());
    }

    @Test
    void a_date_is_one_of_a_calendar_that_people_use() {
        for (String far : new String[] {"+999999999-12-31", "-0001-01-01", "0000-12-31", "+10000-01-01", "2026-12-1"}) {
            assertTrue(AgendaQuery.unreadable(far), far);
            assertNull(query("from", far, "to", far).filter(TODAY).from(), far);
            assertNull(query("from", far, "to", far).filter(TODAY).to(), far);
        }
        for (String last : new String[] {"0001-01-01", "9999-12-31"}) {
            assertFalse(AgendaQuery.unreadable(last), last);
        }
        assertTrue(AgendaQuery.month("0000-01").isEmpty());
    }

    @Test
    void a_month_is_all_of_its_days_and_a_week_seven() {
        var month = query("when", "2027-02").filter(TODAY);
        assertEquals(LocalDate.of(2027, 2, 1), month.from());
        assertEquals(LocalDate.of(2027, 2, 28), month.to());
        var week = query("when", "week").filter(TODAY);
        assertEquals(TODAY, week.from());
        assertEquals(LocalDate.of(2026, 11, 30), week.to());
    }

    @Test
    void a_weekend_is_the_coming_one_or_what_is_left_of_it() {
        for (int day = 24; day <= 28; day++) {
            assertDays(LocalDate.of(2026, 11, Math.max(day, 28)), LocalDate.of(2026, 11, 29), "weekend", day);
        }
        assertDays(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 11, 29), "weekend", 29);
        assertDays(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 6), "weekend", 30);
        assertDays(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26), "today", 26);
    }

    private static void assertDays(LocalDate from, LocalDate to, String when, int todayIs) {
        var filter = query("when", when).filter(LocalDate.of(2026, 11, todayIs));
        assertEquals(from, filter.from());
        assertEquals(to, filter.to());
    }

    @Test
    void typed_days_count_more_than_a_month() {
        var filter = query("when", "2027-02", "from", "2026-12-05").filter(TODAY);
        assertEquals(LocalDate.of(2026, 12, 5), filter.from());
        assertNull(filter.to());
    }

    @Test
    void a_day_that_cannot_be_read_is_kept_and_said() {
        var query = query("from", "12/5", "to", "2026-02-30");
        assertEquals("12/5", query.from());
        assertTrue(AgendaQuery.unreadable(query.from()));
        assertTrue(AgendaQuery.unreadable(query.to()));
        assertFalse(AgendaQuery.unreadable(""));
    }

    @Test
    void what_is_no_choice_is_not_asked() {
        var query = query(
                "kind",
                "party",
                "area",
                "jersey",
                "language",
                "<script>",
                "organization",
                "../x",
                "access",
                "pool",
                "page",
                "-3",
                "when",
                "2026-99");
        assertEquals(EventFilter.ALL, query.filter(TODAY));
        assertEquals(1, query.page());
    }

    @Test
    void each_filter_can_be_taken_away_alone() {
        var query = query("q", "a b", "area", "queens");
        assertEquals("/en/events?q=a%20b&area=queens", query.path(Language.ENGLISH, 1));
        assertEquals("/es/events?q=a%20b&area=queens&page=2", query.path(Language.SPANISH, 2));
        assertEquals(
                "/en/events?q=a%20b",
                query.without(Language.ENGLISH, query.pairs().getLast()));
    }

    @Test
    void a_choice_has_one_address_for_calendars() {
        assertEquals("/calendar/all.ics", Subscription.of(query()).feed(Language.ENGLISH));
        assertEquals(
                "/es/calendar/borough/queens.ics",
                Subscription.of(query("area", "queens")).feed(Language.SPANISH));
        assertEquals(
                "/calendar/by/borough-queens/spoken-es.ics",
                Subscription.of(query("language", "es", "area", "queens")).feed(Language.ENGLISH));
    }

    @Test
    void what_is_near_is_a_choice_of_the_list_alone() {
        var parameters = java.util.Map.of(
                "near", new String[] {"jackson-heights"}, "q", new String[] {"derechos"}, "when", new String[] {"week"
                });
        var query = AgendaQuery.of(Areas.CITY, parameters::get, "jackson-heights"::equals);
        assertEquals("jackson-heights", query.near());
        assertEquals("/en/events?q=derechos&when=week&near=jackson-heights&page=2", query.path(Language.ENGLISH, 2));
        assertEquals(
                "/en/events?when=week&near=corona", query.near(Language.ENGLISH, "corona", "q"), "in the text's place");
        assertEquals(
                java.util.List.of("q"),
                query.pairsWithoutDays().stream().map(pair -> pair[0]).toList());
        assertNull(
                AgendaQuery.of(Areas.CITY, parameters::get, "astoria"::equals).near(), "no such neighborhood");
        assertNull(AgendaQuery.of(Areas.CITY, parameters::get).near(), "pages in the order of time");
        assertEquals("derechos", query.filter(TODAY).text());
        assertNull(query.filterWithoutText(TODAY).text());
        assertEquals("words", query("q", "11372", "near", "words").near());
        assertNull(query("near", "words").near());
    }
}
