package nyc.icefree.eventform;

import static nyc.icefree.Given.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.eventform.DraftCheck.Known;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueCheck;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.Test;

class DraftCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00.750Z");
    private static final OrganizationId HOST = OrganizationId.random();
    private static final Known NOTHING_KNOWN = new Known(Set.of(), null, null, false, false, List.of());

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
                problems(past, new Known(Set.of(), null, slot, false, false, List.of())));
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
                problems(named, new Known(Set.of(), hall, null, false, false, List.of())));
    }

    @Test
    void a_new_venue_is_checked_below_its_own_name() {
        assertEquals(
                List.of(
                        new FieldProblem("newVenue.name", FormProblem.NAME_MISSING),
                        new FieldProblem("newVenue.address", FormProblem.ADDRESS_MISSING)),
                VenueCheck.problems(VenueForm.blank(), "newVenue."));
        var nowhere = new VenueForm("A", "B", "", null, "", 91.0, null, Set.of(), 0, "", true);
        assertEquals(
                List.of(
                        new FieldProblem("latitude", FormProblem.COORDINATES_NOT_ON_EARTH),
                        new FieldProblem("capacity", FormProblem.CAPACITY_OUT_OF_BOUNDS)),
                VenueCheck.problems(nowhere, ""));
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
        } catch (FormRefused refused) {
            return refused.problems();
        }
    }
}
