package nyc.icefree.eventform;

import static nyc.icefree.Given.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.Areas;
import nyc.icefree.Given;
import nyc.icefree.eventform.DraftCheck.Known;
import nyc.icefree.eventform.ReminderTimes.Part;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueCheck;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCheckTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00.750Z");
    private static final OrganizationId HOST = OrganizationId.random();
    private static final Known NOTHING_KNOWN = new Known(Areas.CITY, Set.of(), null, null, false, false, List.of());
    private static final OrganizationId OTHER = OrganizationId.random();
    private static final VenueId HALL = new VenueId(UUID.randomUUID());
    private static final LocalDateTime START = LocalDateTime.parse("2027-02-05T18:30");
    private static final EventDraft FORM = new EventDraft(
            EventKind.CLINIC,
            List.of(new EventWords(Language.ENGLISH, "Clinic", "Come.", "Ring.", true)),
            When.of(START, START.plusHours(2), NEW_YORK),
            Where.in(HALL),
            Visibility.of(AddressVisibility.COMING).with(Reach.BY_LINK),
            Accessibility.of(List.of(Language.ENGLISH), List.of(), Set.of()),
            RsvpTerms.of(true, 20),
            List.of());
    private static final RsvpTerms USUAL = RsvpTerms.of(true, 20);

    private final TimeSlot sunday = TimeSlot.of(local("2027-11-07T10:00"), local("2027-11-07T12:00"), NEW_YORK);

    @Test
    void an_empty_form_is_told_everything_at_once() {
        var problems = problems(EventDraft.blank(EventKind.RALLY, NEW_YORK), NOTHING_KNOWN);
        assertEquals(
                Set.of(
                        new FieldProblem("words", FormProblem.WORDS_MISSING),
                        new FieldProblem("start", FormProblem.START_MISSING),
                        new FieldProblem("end", FormProblem.END_MISSING)),
                Set.copyOf(problems));
    }

    @Test
    void each_field_is_named_with_its_own_problem() {
        var draft = new EventDraft(
                EventKind.CLINIC,
                List.of(
                        new EventWords(Language.ENGLISH, " \u202e ", "x".repeat(20_001), "", true),
                        new EventWords(Language.SPANISH, "y".repeat(201), "", "", false)),
                When.of(LocalDateTime.parse("2027-03-14T02:30"), LocalDateTime.parse("2027-03-14T05:00"), NEW_YORK),
                Where.in(VenueId.random()),
                Visibility.of(AddressVisibility.EVERYONE),
                Accessibility.of(List.of(new Language("xx")), List.of(), Set.of()),
                RsvpTerms.of(true, 0),
                List.of(OrganizationId.random(), HOST));
        assertEquals(
                Set.of(
                        new FieldProblem("words.en.title", FormProblem.TITLE_MISSING),
                        new FieldProblem("words.en.description", FormProblem.TEXT_TOO_LONG),
                        new FieldProblem("words.es.title", FormProblem.TITLE_TOO_LONG),
                        new FieldProblem("start", FormProblem.START_SKIPPED_BY_CLOCK_CHANGE),
                        new FieldProblem("venue", FormProblem.VENUE_UNKNOWN),
                        new FieldProblem("spoken", FormProblem.LANGUAGE_UNKNOWN),
                        new FieldProblem("capacity", FormProblem.CAPACITY_OUT_OF_BOUNDS),
                        new FieldProblem("coHosts", FormProblem.CO_HOST_UNKNOWN),
                        new FieldProblem("coHosts", FormProblem.CO_HOST_TWICE)),
                Set.copyOf(problems(draft, NOTHING_KNOWN)));
    }

    @Test
    void an_end_before_the_start_and_a_week_too_long_are_refused() {
        assertEquals(
                List.of(new FieldProblem("end", FormProblem.ENDS_BEFORE_START)),
                problems(session("2026-12-05T18:30", "2026-12-05T18:30"), NOTHING_KNOWN));
        assertEquals(
                List.of(new FieldProblem("end", FormProblem.LONGER_THAN_A_WEEK)),
                problems(session("2026-12-05T18:30", "2026-12-12T18:31"), NOTHING_KNOWN));
        assertEquals(List.of(), problems(session("2026-10-15T00:00", "2026-11-15T00:00"), NOTHING_KNOWN));
        assertEquals(
                List.of(new FieldProblem("end", FormProblem.LONGER_THAN_A_WEEK)),
                problems(session("2026-12-05T00:00", "2027-01-06T00:00"), NOTHING_KNOWN));
        assertEquals(
                List.of(new FieldProblem("start", FormProblem.TOO_FAR_AWAY)),
                problems(session("2206-12-05T18:30", "2206-12-05T19:30"), NOTHING_KNOWN));
    }

    @Test
    void a_draft_may_lie_in_the_past_but_a_public_event_may_not_be_moved_there() {
        var past = session("2026-11-01T18:30", "2026-11-01T19:30");
        assertEquals(List.of(), problems(past, NOTHING_KNOWN));
        var slot =
                TimeSlot.of(LocalDateTime.parse("2026-12-01T18:30"), LocalDateTime.parse("2026-12-01T19:30"), NEW_YORK);
        assertEquals(
                List.of(new FieldProblem("start", FormProblem.MOVED_INTO_THE_PAST)),
                problems(past, new Known(Areas.CITY, Set.of(), null, slot, false, false, List.of())));
    }

    @Test
    void public_words_may_not_name_a_hidden_place() {
        var hall = Given.library();
        assertTrue(NamedPlace.in("Meet at ELMHURST  Reading-Room!", hall));
        assertTrue(NamedPlace.in("Come to 8601 Example Avenue.", hall));
        assertFalse(NamedPlace.in("A reading in Elmhurst", hall));
        var named = EventDraft.usual(
                EventKind.MEETING,
                List.of(new EventWords(
                        Language.ENGLISH, "Planning", "At the Elmhurst Reading Room", "8601 Example Avenue", true)),
                When.of(LocalDateTime.parse("2026-12-05T18:30"), LocalDateTime.parse("2026-12-05T19:30"), NEW_YORK),
                Where.in(hall));
        assertEquals(
                List.of(new FieldProblem("words.en.description", FormProblem.WORDS_SHOW_HIDDEN_ADDRESS)),
                problems(named, new Known(Areas.CITY, Set.of(), hall, null, false, false, List.of())));
    }

    @Test
    void a_new_venue_is_checked_below_its_own_name() {
        assertEquals(
                List.of(
                        new FieldProblem("newVenue.name", FormProblem.NAME_MISSING),
                        new FieldProblem("newVenue.address", FormProblem.ADDRESS_MISSING)),
                VenueCheck.problems(Areas.CITY, VenueForm.blank(), "newVenue."));
        var nowhere = new VenueForm("A", "B", "", null, "", 91.0, null, Set.of(), 0, "", true);
        assertEquals(
                List.of(
                        new FieldProblem("latitude", FormProblem.COORDINATES_NOT_ON_EARTH),
                        new FieldProblem("capacity", FormProblem.CAPACITY_OUT_OF_BOUNDS)),
                VenueCheck.problems(Areas.CITY, nowhere, ""));
    }

    @Test
    void languages_left_empty_are_dropped_and_doubles_too() {
        var tidy = FormCleaning.draft(EventDraft.blank(EventKind.OTHER, NEW_YORK)
                .worded(List.of(
                        new EventWords(Language.ENGLISH, "  A   b ", "c\r\nd\u0000", "", true),
                        new EventWords(Language.SPANISH, " ", "", "", false)))
                .with(Accessibility.of(
                        List.of(Language.SPANISH, Language.ENGLISH, Language.SPANISH),
                        List.of(Language.ENGLISH, new Language("bn")),
                        Set.of())));
        assertEquals(List.of(new EventWords(Language.ENGLISH, "A b", "c\nd", "", true)), tidy.words());
        assertEquals(
                List.of(Language.ENGLISH, Language.SPANISH),
                tidy.accessibility().spoken());
        assertEquals(List.of(new Language("bn")), tidy.accessibility().interpreted());
    }

    @Test
    void every_kind_has_defaults_that_the_check_takes() {
        for (var kind : EventKind.values()) {
            assertTrue(DraftCheck.possible(KindDefaults.of(kind).capacity()));
        }
        assertTrue(KindDefaults.of(EventKind.RALLY).asksForShifts());
        assertFalse(KindDefaults.of(EventKind.RALLY).takesRsvps());
    }

    private static EventDraft session(String start, String end) {
        return Given.draft(
                EventKind.EDUCATION_SESSION,
                "Know your rights",
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                Given.library(),
                AddressVisibility.EVERYONE,
                20);
    }

    private static List<FieldProblem> problems(EventDraft draft, Known known) {
        try {
            DraftCheck.passed(FormCleaning.draft(draft), HOST, known, NOW);
            return List.of();
        } catch (Refused refused) {
            return refused.require(FieldProblem.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, false, false",
        "capacity, false, false",
        "second hour of one that comes once, false, false",
        "later, true, true",
        "link, true, true",
        "place, true, true",
        "words, false, true",
        "instructions, false, true",
        "listed, false, true",
        "co-host, false, true"
    })
    void both_say_the_same_of_it(String what, boolean moves, boolean saysMore) {
        var next = changed(what);
        assertEquals(moves, EventFacts.of(FORM).movesTo(EventFacts.of(next)));
        assertEquals(moves, content(FORM).movesTo(content(next)));
        assertEquals(saysMore, EventFacts.of(FORM).saysMoreBy(EventFacts.of(next)));
        assertEquals(saysMore, content(FORM).saysMoreBy(content(next)));
    }

    @Test
    void less_is_not_more() {
        var listed = changed("listed").hostedWith(List.of(OTHER));
        assertEquals(false, EventFacts.of(listed).saysMoreBy(EventFacts.of(FORM)));
        assertEquals(false, content(listed).saysMoreBy(content(FORM)));
    }

    private static EventDraft changed(String what) {
        var when = FORM.when();
        return switch (what) {
            case "capacity" -> FORM.with(FORM.rsvps().capacity(7));
            case "second hour of one that comes once" ->
                FORM.with(new When(when.start(), true, when.end(), false, when.zone()));
            case "later" -> FORM.with(when.from(START.plusMinutes(1)));
            case "link" -> FORM.with(FORM.where().attended(Attendance.HYBRID, "https://meet.example.org/a"));
            case "place" -> FORM.with(FORM.where().at(new VenueId(UUID.randomUUID())));
            case "words" -> worded("Clinic today", "Ring.");
            case "instructions" -> worded("Clinic", "Knock.");
            case "listed" -> FORM.with(FORM.visibility().with(Reach.LISTED));
            case "co-host" -> FORM.hostedWith(List.of(OTHER));
            default -> FORM;
        };
    }

    private static EventDraft worded(String title, String instructions) {
        return FORM.worded(List.of(new EventWords(Language.ENGLISH, title, "Come.", instructions, true)));
    }

    private static EventContent content(EventDraft form) {
        var known = new DraftCheck.Known(Areas.CITY, Set.of(OTHER), null, null, false, false, List.of());
        return DraftCheck.passed(
                        form.with(form.where().at((VenueId) null)), HOST, known, Instant.parse("2026-11-27T12:00:00Z"))
                .content(
                        form.where().venue() == null
                                ? null
                                : form.where().venue().value());
    }

    private static TimeSlot slot(String start, String end) {
        return TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end), NEW_YORK);
    }

    /** On the wall where it takes place, with its offset. */
    private static String said(ReminderTimes times) {
        return times.all().stream()
                .map(r -> r.part() + " " + r.at().atZone(NEW_YORK).toOffsetDateTime())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource({
        // an evening
        "2026-12-05T18:30, BOTH, BEFORE 2026-12-04T11:00-05:00 | SAME_DAY 2026-12-05T15:30-05:00",
        "2026-12-05T18:30, DAY_BEFORE, BEFORE 2026-12-04T11:00-05:00",
        "2026-12-05T18:30, SAME_DAY, SAME_DAY 2026-12-05T15:30-05:00",
        "2026-12-05T18:30, NONE, ''",
        // three hours ahead is 8:00, and a minute before 8:00
        "2026-12-05T11:00, BOTH, BEFORE 2026-12-04T11:00-05:00 | SAME_DAY 2026-12-05T08:00-05:00",
        "2026-12-05T10:59, BOTH, BEFORE 2026-12-04T18:00-05:00",
        "2026-12-05T10:59, DAY_BEFORE, BEFORE 2026-12-04T11:00-05:00",
        "2026-12-05T10:59, SAME_DAY, BEFORE 2026-12-04T18:00-05:00",
        // just after midnight, and three hours ahead is the day before
        "2026-12-05T00:30, BOTH, BEFORE 2026-12-04T18:00-05:00",
        "2026-12-05T02:59, BOTH, BEFORE 2026-12-04T18:00-05:00",
        // late, until past midnight
        "2026-12-05T23:30, BOTH, BEFORE 2026-12-04T11:00-05:00 | SAME_DAY 2026-12-05T20:30-05:00",
        // the day of 23 hours: at 2:30 there is no such time, at 3:00 it is summer
        "2026-03-08T01:30, BOTH, BEFORE 2026-03-07T18:00-05:00",
        "2026-03-08T03:00, BOTH, BEFORE 2026-03-07T18:00-05:00",
        "2026-03-08T11:00, BOTH, BEFORE 2026-03-07T11:00-05:00 | SAME_DAY 2026-03-08T08:00-04:00",
        "2026-03-09T11:00, BOTH, BEFORE 2026-03-08T11:00-04:00 | SAME_DAY 2026-03-09T08:00-04:00",
        // the day of 25 hours
        "2026-11-01T01:30, BOTH, BEFORE 2026-10-31T18:00-04:00",
        "2026-11-01T11:00, BOTH, BEFORE 2026-10-31T11:00-04:00 | SAME_DAY 2026-11-01T08:00-05:00",
        "2026-11-01T23:30, BOTH, BEFORE 2026-10-31T11:00-04:00 | SAME_DAY 2026-11-01T20:30-05:00",
        "2026-11-02T11:00, BOTH, BEFORE 2026-11-01T11:00-05:00 | SAME_DAY 2026-11-02T08:00-05:00",
    })
    void each_is_at_its_hour_by_the_clock_of_the_place(LocalDateTime start, Reminders wanted, String said) {
        var slot = TimeSlot.of(start, start.plusHours(2), NEW_YORK);
        assertEquals(said, said(ReminderTimes.of(slot, wanted)));
    }

    @ParameterizedTest
    @CsvSource({
        "BOTH, BEFORE 2026-12-04T11:00-05:00",
        "DAY_BEFORE, BEFORE 2026-12-04T11:00-05:00",
        "SAME_DAY, BEFORE 2026-12-04T18:00-05:00",
        "NONE, ''"
    })
    void of_whole_days_people_are_reminded_once_before(Reminders wanted, String said) {
        assertEquals(said, said(ReminderTimes.of(slot("2026-12-05T00:00", "2026-12-07T00:00"), wanted)));
    }

    @Test
    void none_is_longer_ahead_than_the_earliest() {
        var longest = ReminderTimes.of(slot("2026-11-01T23:59", "2026-11-02T01:00"), Reminders.BOTH);
        var ahead =
                Duration.between(longest.all().getFirst().at(), longest.slot().startsAt());
        assertEquals(Duration.ofHours(38).minusMinutes(1), ahead);
        assertEquals(ReminderTimes.EARLIEST, ahead.plusMinutes(1));
    }

    private static Optional<Part> due(String local) {
        return ReminderTimes.of(slot("2026-12-05T18:30", "2026-12-05T20:00"), Reminders.BOTH)
                .due(at(local))
                .map(ReminderTimes.Reminder::part);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    @Test
    void what_is_late_is_made_up_for_by_day_until_the_next_says_all() {
        assertEquals(Optional.empty(), due("2026-12-04T10:59:59"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-04T11:00"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-04T20:59:59"));
        assertEquals(Optional.empty(), due("2026-12-04T21:00"), "nobody is woken");
        assertEquals(Optional.empty(), due("2026-12-05T07:59:59"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-05T08:00"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-05T15:29:59"));
        assertEquals(Optional.of(Part.SAME_DAY), due("2026-12-05T15:30"));
        assertEquals(Optional.of(Part.SAME_DAY), due("2026-12-05T18:29:59"));
        assertEquals(Optional.empty(), due("2026-12-05T18:30"), "it has begun");
    }

    @Test
    void what_left_late_in_the_evening_is_still_said_at_night() {
        var times = ReminderTimes.of(slot("2026-12-05T18:30", "2026-12-05T20:00"), Reminders.BOTH);
        assertEquals(
                List.of(Part.BEFORE),
                times.current(at("2026-12-04T22:00")).map(r -> r.part()).stream()
                        .toList());
    }

    @Test
    void another_time_has_another_number_and_the_same_time_the_same() {
        var slot = slot("2026-12-05T18:30", "2026-12-05T20:00");
        int number = ReminderTimes.of(slot, Reminders.BOTH).number();
        assertEquals(number, ReminderTimes.of(slot, Reminders.SAME_DAY).number());
        assertEquals(
                number + 1,
                ReminderTimes.of(slot("2026-12-05T18:31", "2026-12-05T20:00"), Reminders.BOTH)
                        .number());
    }

    @Test
    void rsvps_close_when_the_event_starts() {
        assertEquals(sunday.startsAt(), USUAL.closeAt(sunday));
    }

    @Test
    void a_day_before_is_the_same_hour_on_the_clock_also_over_a_change_of_clocks() {
        assertEquals(
                Instant.parse("2027-11-06T14:00:00Z"),
                USUAL.closeBefore(24 * 60).closeAt(sunday));
        assertEquals(Instant.parse("2027-11-07T15:00:00Z"), sunday.startsAt());
    }

    @Test
    void in_the_hour_that_occurs_twice_the_one_of_the_start_is_meant() {
        var night = TimeSlot.of(local("2027-11-07T01:30"), true, local("2027-11-07T03:00"), false, NEW_YORK);
        assertEquals(
                night.startsAt().minusSeconds(30 * 60), USUAL.closeBefore(30).closeAt(night));
    }

    @Test
    void never_after_the_end() {
        assertEquals(
                Instant.parse("2027-11-07T16:30:00Z"), USUAL.closeBefore(-90).closeAt(sunday));
        assertEquals(sunday.endsAt(), USUAL.closeBefore(-180).closeAt(sunday));
    }

    @Test
    void all_day_events_take_answers_to_their_end() {
        var week = TimeSlot.of(local("2027-11-06T00:00"), local("2027-11-08T00:00"), NEW_YORK);
        assertEquals(week.endsAt(), USUAL.closeAt(week));
        assertEquals(
                Instant.parse("2027-11-05T22:00:00Z"), USUAL.closeBefore(6 * 60).closeAt(week));
    }

    private static LocalDateTime local(String local) {
        return LocalDateTime.parse(local);
    }

    @Test
    void where_none_are_taken_nothing_closes() {
        assertEquals(
                0, RsvpTerms.of(false, 10).closeBefore(999_999_999).cleaned().closeBefore());
        assertEquals(-90, RsvpTerms.of(true, 10).closeBefore(-90).cleaned().closeBefore());
    }
}
