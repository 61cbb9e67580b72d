package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.calendar.CalendarFixtures.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.owncalendars.ToldCalendar;
import nyc.icefree.owncalendars.VolunteerCalendar;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.signup.VolunteerShift;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ShiftFeedTest {
    final FeedHouse house = new FeedHouse();
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();
    private Instant now = Instant.parse("2026-12-01T12:00:00Z");
    private ToldCalendar told = ToldCalendar.NOTHING;

    @Test
    void a_volunteer_s_shifts_say_role_event_and_place() throws Exception {
        draft.audience = Audience.TEAM;
        var read = read(entry(1, true, false));
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
        var read = read(entry(1, false, false), entry(2, true, true));
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
        assertFalse(read.description().startsWith("We are looking for one more person"));
        assertTrue(new String(postponed, UTF_8).contains("TRANSP:TRANSPARENT"));
        draft.state = EventState.APPROVED;
        var meant = read(entry(1, true, false)).getFirst();
        assertEquals("TENTATIVE Marshal: Know your rights", meant.status() + " " + meant.summary());
    }

    @Test
    void who_is_alone_in_it_reads_so_where_the_shift_takes_place() throws Exception {
        var read = read(entry(1, true, false, true), entry(2, true, true, true), entry(3, true, false, false));
        var told = read.stream()
                .map(one -> one.description().startsWith("We are looking for one more person"))
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

    private List<ReadBack> read(VolunteerShift... entries) throws Exception {
        return ReadBack.byIcal4j(feed(Language.ENGLISH, entries).getContentAsByteArray());
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
                NoteByLanguage.of(Language.ENGLISH, "Bring the vests."),
                confirmed ? "Under the clock" : "",
                confirmed,
                cancelled,
                alone,
                2,
                CalendarFixtures.CREATED,
                CalendarFixtures.MODIFIED);
    }

    @Test
    void what_left_is_off_under_the_title_that_was_known_and_says_nothing_else() {
        tell(event("a", 3, "18", "Marshal: Session", "LOCATION:Hidden 1\r\n"));
        var off = tell().getFirst();
        assertEquals(4, off.sequence());
        assertEquals("Gone: Marshal: Session", off.title());
        assertEquals("STATUS:CANCELLED", off.line("STATUS"));
        assertEquals("DTSTART;TZID=America/New_York:20261205T180000", off.line("DTSTART"));
        assertFalse(off.lines().toString().contains("Hidden"));
        assertEquals(off, tell().getFirst(), "as long as it is kept");
        told = told.since(Instant.parse("2026-12-06T01:00:00Z"));
        assertEquals(List.of(), tell(), "then it is forgotten");
    }

    @Test
    void what_is_moved_or_says_something_else_tells_so_and_what_is_not_stays_as_it_was() {
        tell(event("a", 0, "18", "One", ""), event("b", 0, "18", "Two", ""));
        var before = tell(event("a", 0, "18", "One", ""), event("b", 0, "18", "Two", ""));
        var after = tell(event("a", 0, "19", "One", ""), event("b", 0, "18", "Deux", ""));
        assertEquals(List.of(1, 0), after.stream().map(OwnEntry::sequence).toList());
        assertTrue(after.get(1).stamp().isAfter(before.get(1).stamp()));
        assertEquals(after, tell(event("a", 0, "19", "One", ""), event("b", 0, "18", "Deux", "")));
    }

    @Test
    void what_comes_back_has_a_higher_number_and_another_language_its_own_title() {
        tell(event("a", 0, "18", "Session", ""));
        tell();
        var back = tell(event("a", 0, "18", "Session", "")).getFirst();
        assertEquals(2, back.sequence());
        assertEquals("STATUS:CONFIRMED", back.line("STATUS"));
        told = new PersonalCalendarSequences("es", now, title -> title.isEmpty() ? "Bare" : title)
                .after(told, List.of());
        assertEquals("Bare", of("es", List.of()).getFirst().title(), "nothing was said there");
    }

    @Test
    void a_date_that_is_as_its_series_again_is_not_off_and_a_series_that_left_is_so_once() {
        String rule = event("s", 1, "18", "Clinic", "RRULE:FREQ=DAILY\r\n");
        String date = event("s", 2, "19", "Clinic", "RECURRENCE-ID;TZID=America/New_York:20261206T180000\r\n");
        tell(rule, date);
        assertEquals(1, tell(rule).size(), "told by the rule");
        assertEquals(2, tell(rule, date).get(1).sequence(), "the number that it had");
        var off = tell();
        assertEquals(1, off.size());
        assertEquals("", off.getFirst().line("RECURRENCE-ID"));
        assertEquals("", off.getFirst().line("RRULE"));
    }

    @Test
    void nothing_falls_whatever_comes_and_goes_and_a_memory_is_read_as_it_was_written() {
        var dice = new Random(7);
        var highest = new HashMap<String, OwnEntry>();
        Instant answered = Instant.EPOCH;
        for (int i = 0; i < 300; i++) {
            var present = new ArrayList<String>();
            for (String uid : List.of("a", "b", "c")) {
                if (dice.nextBoolean()) {
                    present.add(event(uid, 0, "1" + dice.nextInt(3), "T" + dice.nextInt(2), ""));
                }
            }
            now = now.plusMillis(dice.nextInt(1500));
            for (OwnEntry entry : tell(present.toArray(String[]::new))) {
                OwnEntry was = highest.put(entry.name(), entry);
                if (was != null && !was.equals(entry)) {
                    assertTrue(
                            entry.stamp().isAfter(was.stamp()) || entry.sequence() > was.sequence(),
                            was + "\n" + entry);
                    assertTrue(
                            entry.sequence() >= was.sequence() && !entry.stamp().isBefore(was.stamp()));
                }
            }
            var before = told.answers().get("en");
            told = told.answering("en", String.valueOf(told.entries().hashCode()), now);
            var after = Objects.requireNonNull(told.answers().get("en"));
            assertTrue(before == null || before.equals(after) || after.at().isAfter(answered));
            answered = after.at();
        }
    }

    private List<OwnEntry> tell(String... present) {
        return of("en", List.of(present));
    }

    private List<OwnEntry> of(String address, List<String> present) {
        var telling = new PersonalCalendarSequences(address, now, title -> title.isEmpty() ? "Bare" : "Gone: " + title);
        var entries = present.stream().flatMap(one -> OwnEntry.of(one).stream()).toList();
        told = telling.after(told, entries);
        return telling.pieces().stream()
                .flatMap(piece -> OwnEntry.of(piece).stream())
                .toList();
    }

    private static String event(String uid, int sequence, String hour, String title, String more) {
        return Stream.of(
                        "BEGIN:VEVENT",
                        "UID:" + uid,
                        "DTSTAMP:20261130T120000Z",
                        "DTSTART;TZID=America/New_York:20261205T" + hour + "0000",
                        "DTEND;TZID=America/New_York:20261205T200000",
                        "SEQUENCE:" + sequence,
                        "SUMMARY:" + title,
                        more + "STATUS:CONFIRMED",
                        "END:VEVENT")
                .reduce("", (all, line) -> all + line + "\r\n");
    }
}
