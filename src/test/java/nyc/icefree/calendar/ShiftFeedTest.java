package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.calendar.CalendarFixtures.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.owncalendars.VolunteerCalendar;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.views.VolunteerShift;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A volunteer's private calendar: H4. */
class ShiftFeedTest {
    final FeedHouse house = new FeedHouse();
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();

    @Test
    void a_volunteer_s_shifts_say_role_event_and_place() throws Exception {
        draft.audience = Audience.TEAM;
        var read =
                ReadBack.byIcal4j(feed(Language.ENGLISH, entry(1, true, false)).getContentAsByteArray());
        assertEquals(1, read.size());
        assertEquals("Marshal: Know your rights", read.getFirst().summary());
        assertEquals(
                "Diversity Plaza Hall, 37-10 73rd Street, Queens, NY 11372",
                read.getFirst().location());
        assertTrue(read.getFirst()
                .description()
                .startsWith("Meeting point: Under the clock\n\nBring the vests.\n\nFor Queens Neighbours\n\nBring a"));
        assertTrue(read.getFirst().description().contains("Ring at the side door."));
        assertEquals(
                slot("2026-12-05T18:00", "2026-12-05T20:30").startsAt(),
                read.getFirst().start());
    }

    @Test
    void what_was_asked_for_and_what_is_off_say_so() throws Exception {
        var read = ReadBack.byIcal4j(feed(Language.ENGLISH, entry(1, false, false), entry(2, true, true))
                .getContentAsByteArray());
        assertEquals("Asked: Marshal: Know your rights", read.get(0).summary());
        assertEquals("TENTATIVE", read.get(0).status());
        assertEquals("Cancelled: Marshal: Know your rights", read.get(1).summary());
        assertEquals("CANCELLED", read.get(1).status());
    }

    @Test
    void what_is_postponed_is_cancelled_there_and_what_is_not_published_yet_is_only_meant() throws Exception {
        draft.state = EventState.POSTPONED;
        var postponed = feed(Language.ENGLISH, entry(1, true, false, true)).getContentAsByteArray();
        var read = ReadBack.byIcal4j(postponed).getFirst();
        assertEquals("Postponed: Marshal: Know your rights", read.summary());
        assertEquals("CANCELLED", read.status());
        assertFalse(read.description().startsWith("One more person is needed"));
        assertTrue(new String(postponed, UTF_8).contains("TRANSP:TRANSPARENT"));
        draft.state = EventState.APPROVED;
        var meant = feed(Language.ENGLISH, entry(1, true, false)).getContentAsByteArray();
        assertEquals("TENTATIVE", ReadBack.byIcal4j(meant).getFirst().status());
        assertEquals(
                "Marshal: Know your rights", ReadBack.byIcal4j(meant).getFirst().summary());
    }

    @Test
    void who_is_alone_in_it_reads_so_where_the_shift_takes_place() throws Exception {
        var read = ReadBack.byIcal4j(feed(
                        Language.ENGLISH,
                        entry(1, true, false, true),
                        entry(2, true, true, true),
                        entry(3, true, false, false))
                .getContentAsByteArray());
        var told = read.stream()
                .map(one -> one.description().startsWith("One more person is needed"))
                .toList();
        assertEquals(List.of(true, false, false), told);
    }

    @Test
    void the_volunteer_s_language_is_used_unless_the_address_asks_for_another() throws Exception {
        String own = new String(feed(Language.SPANISH, entry(1, true, false)).getContentAsByteArray(), UTF_8);
        assertTrue(own.contains("NAME:ICE-FREE NYC: mis turnos\r\n"));
    }

    @Test
    void nobody_keeps_it_and_the_secret_is_not_in_it() throws Exception {
        MockHttpServletResponse answer = feed(Language.ENGLISH, entry(1, true, false));
        assertEquals("private, no-cache", answer.getHeader("Cache-Control"));
        assertNull(answer.getHeader("Access-Control-Allow-Origin"));
        assertNotNull(answer.getHeader("Last-Modified"));
        assertEquals("inline; filename=\"shifts.ics\"", answer.getHeader("Content-Disposition"));
        String text = new String(answer.getContentAsByteArray(), UTF_8);
        assertFalse(text.contains("secret-token"));
        assertFalse(text.contains("SOURCE"));
        var again =
                house.get("/calendar/my/secret-token.ics", "If-None-Match", String.valueOf(answer.getHeader("ETag")));
        assertEquals(304, again.getStatus());
    }

    private MockHttpServletResponse feed(Language language, VolunteerShift... entries) throws Exception {
        when(house.shifts.read("secret-token"))
                .thenReturn(Optional.of(new VolunteerCalendar(language, List.of(entries))));
        return house.get("/calendar/my/secret-token.ics");
    }

    private VolunteerShift entry(int number, boolean confirmed, boolean cancelled) {
        return entry(number, confirmed, cancelled, false);
    }

    private VolunteerShift entry(int number, boolean confirmed, boolean cancelled, boolean alone) {
        var shift = new ShiftCard(
                new ShiftId(new UUID(9, number)),
                ShiftRole.MARSHAL,
                slot("2026-12-05T18:00", "2026-12-05T20:30"),
                Set.of(),
                Set.of(),
                SignupMode.OPEN);
        return new VolunteerShift(
                shift,
                draft.view(),
                "Queens Neighbours",
                "Bring the vests.",
                confirmed ? "Under the clock" : "",
                confirmed,
                cancelled,
                alone,
                2,
                CalendarFixtures.CREATED,
                CalendarFixtures.MODIFIED);
    }
}
