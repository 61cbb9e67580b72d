package nyc.icefree.rsvp.answers;

import static nyc.icefree.rsvp.ReservationReason.CARE_FOR_NOBODY;
import static nyc.icefree.rsvp.ReservationReason.CHILDREN_ODD;
import static nyc.icefree.rsvp.ReservationReason.EMAIL_ODD;
import static nyc.icefree.rsvp.ReservationReason.NAME_MISSING;
import static nyc.icefree.rsvp.ReservationReason.NAME_TOO_LONG;
import static nyc.icefree.rsvp.ReservationReason.NOTE_TOO_LONG;
import static nyc.icefree.rsvp.ReservationReason.PARTY_EMPTY;
import static nyc.icefree.rsvp.ReservationReason.PARTY_TOO_LARGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.QuestionsToParty;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationFormCheck;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservationFormCheckTest {

    @Test
    void every_reason_is_said_at_once() {
        assertEquals(
                List.of(NAME_MISSING, PARTY_EMPTY, EMAIL_ODD, NOTE_TOO_LONG),
                reasons(form(" \u202e\n ", 0, "nobody", "x".repeat(201))));
        assertEquals(List.of(NAME_TOO_LONG, PARTY_TOO_LARGE), reasons(form("ñ".repeat(81), 11, null, "")));
    }

    @Test
    void any_name_is_fine_and_is_tidied() {
        assertEquals(
                "La Güera 🌻", tidy(form("  La\tGüera \u202e🌻 ", 1, null, "")).name());
        assertEquals(80, tidy(form("ñ".repeat(80), 1, null, "")).name().length());
    }

    @Test
    void a_form_or_a_party_written_to_a_log_tells_nobody() {
        String said = form("Ana", 2, "ana@example.org", "by the door").toString();
        assertFalse(said.contains("Ana") || said.contains("ana@") || said.contains("door"), said);
    }

    @Test
    void an_address_is_optional() {
        assertNull(tidy(form("Ana", 1, "  ", "")).email());
        assertEquals(
                "ana@example.org", tidy(form("Ana", 1, " ana@example.org ", "")).email());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "a b@example.org",
                "a@example.org,b@example.org",
                "ana@example.org\r\nBcc: b@example.org",
                "Ana <ana@example.org>",
                "ana@@example.org",
                "ana@example..",
                "ana@127.0.0.1",
                "a@b@example.org"
            })
    void what_is_no_address_is_refused(String typed) {
        assertEquals(List.of(EMAIL_ODD), reasons(form("Ana", 1, typed, "")));
    }

    @Test
    void a_long_odd_address_is_refused_quickly() {
        assertEquals(List.of(EMAIL_ODD), reasons(form("Ana", 1, "a.".repeat(100_000) + "@", "")));
    }

    @Test
    void a_party_is_as_large_as_its_adults_and_children_together() {
        assertEquals(List.of(PARTY_TOO_LARGE), reasons(family(6, 5, Childcare.NONE)));
        assertEquals(10, tidy(family(6, 4, Childcare.NONE)).size());
        assertEquals(List.of(PARTY_EMPTY), reasons(family(0, 2, Childcare.NONE)), "children come with somebody");
        assertEquals(List.of(CHILDREN_ODD), reasons(family(1, -1, Childcare.NONE)));
    }

    @Test
    void nobody_is_cared_for_who_does_not_come() {
        var three = new Childcare(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_6_TO_11, 2));
        assertTrue(tidy(family(1, 2, three)).needs().caresForUnknown());
        assertTrue(tidy(notAsked(3, three)).needs().caresForUnknown(), "one of them is an adult");
        assertEquals(List.of(CARE_FOR_NOBODY), reasons(family(1, 0, three)));
        assertTrue(tidy(notAsked(1, three)).needs().caresForUnknown(), "whoever did not say keeps it");
        assertEquals(three, tidy(notAsked(4, three)).needs().care());
        assertEquals(three, tidy(family(1, 3, three)).needs().care());
        assertEquals(Set.of(Need.CHILDCARE), tidy(family(1, 3, three)).needs().wanted());
    }

    @Test
    void languages_that_are_no_choice_are_dropped() {
        var typed = new ReservationForm(
                "Ana", 1, null, new Needs(new Language("xx"), Set.of(), ""), new Language("de"), false);
        var tidied = tidy(typed);
        assertNull(tidied.needs().interpretation());
        assertEquals(Language.ENGLISH, tidied.language());
    }

    private static ReservationForm form(String name, int partySize, @Nullable String email, String note) {
        return new ReservationForm(name, partySize, email, new Needs(null, Set.of(), note), Language.ENGLISH, false);
    }

    private static ReservationForm notAsked(int people, Childcare care) {
        return new ReservationForm("Rosa", people, null, new Needs(null, Set.of(), care, ""), Language.ENGLISH, true);
    }

    private static ReservationForm family(int adults, int children, Childcare care) {
        var people = new PartyPeople(adults, children);
        return new ReservationForm(
                Party.of("Ana", people, null, new Needs(null, Set.of(), care, ""), Language.ENGLISH), false);
    }

    private static Party tidy(ReservationForm form) {
        return ReservationFormCheck.tidy(form, ReservationForm.PARTY_MAX, QuestionsToParty.NOTHING)
                .party();
    }

    private static List<ReservationReason> reasons(ReservationForm form) {
        return assertThrows(ReservationRefused.class, () -> tidy(form)).reasons();
    }
}
