package nyc.icefree.rsvp.answers;

import static nyc.icefree.rsvp.answers.ReservationReason.EMAIL_ODD;
import static nyc.icefree.rsvp.answers.ReservationReason.NAME_MISSING;
import static nyc.icefree.rsvp.answers.ReservationReason.NAME_TOO_LONG;
import static nyc.icefree.rsvp.answers.ReservationReason.NOTE_TOO_LONG;
import static nyc.icefree.rsvp.answers.ReservationReason.PARTY_EMPTY;
import static nyc.icefree.rsvp.answers.ReservationReason.PARTY_TOO_LARGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.NeedsText;
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
                reasons(form(" \u202e\n ", 0, "nobody", "x".repeat(501))));
        assertEquals(List.of(NAME_TOO_LONG, PARTY_TOO_LARGE), reasons(form("ñ".repeat(81), 11, null, "")));
    }

    @Test
    void any_name_is_fine_and_is_tidied() {
        assertEquals(
                "La Güera 🌻", tidy(form("  La\tGüera \u202e🌻 ", 1, null, "")).name());
        assertEquals(80, tidy(form("ñ".repeat(80), 1, null, "")).name().length());
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
    void needs_survive_being_written_and_read() {
        var needs = new Needs(new Language("bn"), Set.of(Need.SEAT, Need.CHILDCARE), "two | three\nlines");
        var shared = Set.of(new OrganizationId(UUID.randomUUID()), new OrganizationId(UUID.randomUUID()));
        for (var text : List.of(
                new NeedsText(Language.SPANISH, needs, Set.of()),
                new NeedsText(Language.SPANISH, needs, shared),
                new NeedsText(Language.ENGLISH, Needs.NONE, shared),
                new NeedsText(Language.ENGLISH, Needs.NONE, Set.of()))) {
            assertEquals(text, NeedsText.read(text.write()));
        }
    }

    @Test
    void what_was_sealed_before_anybody_could_share_is_shared_with_nobody() {
        assertEquals(Set.of(), NeedsText.read("en|ko|SEAT|a ~ b").sharedWith());
    }

    @Test
    void languages_that_are_no_choice_are_dropped() {
        var typed = new ReservationForm(
                "Ana", 1, null, new Needs(new Language("xx"), Set.of(), ""), new Language("fr"), false);
        var tidied = tidy(typed);
        assertNull(tidied.needs().interpretation());
        assertEquals(Language.ENGLISH, tidied.language());
    }

    private static ReservationForm form(String name, int partySize, @Nullable String email, String note) {
        return new ReservationForm(name, partySize, email, new Needs(null, Set.of(), note), Language.ENGLISH, false);
    }

    private static ReservationForm tidy(ReservationForm form) {
        return ReservationFormCheck.tidy(form, ReservationForm.PARTY_MAX);
    }

    private static List<ReservationReason> reasons(ReservationForm form) {
        return assertThrows(ReservationRefused.class, () -> tidy(form)).reasons();
    }
}
