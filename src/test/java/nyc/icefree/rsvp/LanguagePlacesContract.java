package nyc.icefree.rsvp;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.OFFERED;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** A party fits when it fits in total and in its language; the same on both databases. */
abstract class LanguagePlacesContract extends LanguageStage {
    @AppTest
    static class OnH2Test extends LanguagePlacesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LanguagePlacesContract {}

    @Autowired
    ReservationMoves moves;

    @Autowired
    RsvpDestruction destruction;

    @Test
    void a_party_fits_in_total_and_in_its_language() {
        var event = bilingual(5, Map.of(EN, 3, ES, 2));
        assertEquals(GOING, state(reserve(event, 2, ES)));
        refused(
                ReservationReason.FULL,
                () -> reservations.reserve(event, notWaiting(1).in(ES), UUID.randomUUID()));
        assertEquals(List.of(ES), reservations.placesWord(event).full());
        assertEquals(GOING, state(reserve(event, 3, EN)));
        assertEquals(PlacesLeft.FULL, reservations.placesLeft(event));
        assertEquals(WAITLISTED, state(reserve(event, 1, FR)));
        exact(event);
    }

    @Test
    void a_language_without_a_number_draws_on_what_is_left_in_total() {
        var event = bilingual(5, Map.of(ES, 2));
        assertEquals(GOING, state(reserve(event, 4, FR)));
        assertEquals(WAITLISTED, state(reserve(event, 2, ES)));
        assertEquals(GOING, state(reserve(event, 1, EN)));
        assertEquals(4, taken(event, FR));
        exact(event);
    }

    @Test
    void without_a_limit_in_total_those_of_the_languages_hold() {
        var event = bilingual(null, Map.of(EN, 3, ES, 2));
        reserve(event, 3, EN);
        assertEquals(WAITLISTED, state(reserve(event, 1, EN)));
        assertEquals(GOING, state(reserve(event, 10, FR)));
        refused(ReservationReason.PARTY_LARGER_THAN_EVENT, () -> reserve(event, 3, ES));
        exact(event);
    }

    @Test
    void a_newcomer_says_in_which_language_it_takes_part_and_only_where_that_is_asked() {
        var event = bilingual(5, Map.of(ES, 2));
        refused(ReservationReason.LANGUAGE_MISSING, () -> reserve(event, 1));
        refused(ReservationReason.LANGUAGE_MISSING, () -> reserve(event, 1, new Language("pl")));
        assertNull(row(reserve(event(5), 1, ES)).inLanguage());
    }

    @Test
    void who_waits_for_its_language_is_passed_over_without_a_word_and_comes_in_first() {
        var event = bilingual(10, Map.of(EN, 8, ES, 2));
        var ana = reserve(event, 2, ES);
        var waits = reserve(event, 2, ES);
        var behind = reserve(event, 1, ES);
        for (int i = 0; i < 4; i++) {
            assertEquals(GOING, state(reserve(event, 1, EN)));
        }
        assertEquals(0, passedOver(waits));
        assertEquals(4, now(event).free(), "nothing is kept for it");
        reservations.cancel(ana.manage().value());
        assertEquals(GOING, state(waits));
        assertEquals(WAITLISTED, state(behind));
        exact(event);
    }

    @Test
    void among_those_of_one_language_a_large_party_is_passed_over_twice_and_then_its_places_are_kept() {
        var event = bilingual(20, Map.of(ES, 4));
        var first = reserve(event, 1, ES);
        var family = reserve(event, 4, ES);
        reserve(event, 1, ES);
        reserve(event, 1, ES);
        assertEquals(2, passedOver(family));
        assertEquals(WAITLISTED, state(reserve(event, 1, ES)), "kept for the family");
        assertEquals(0, now(event).free(ES));
        assertEquals(GOING, state(reserve(event, 9, EN)), "of its language alone");
        assertEquals(2, passedOver(family));
        reservations.cancel(first.manage().value());
        exact(event);
    }

    @Test
    void who_fits_its_language_and_not_the_total_is_kept_for_as_ever() {
        var event = bilingual(6, Map.of(ES, 4));
        reserve(event, 3, EN);
        var family = reserve(event, 4, ES);
        reserve(event, 1, EN);
        reserve(event, 1, FR);
        assertEquals(2, passedOver(family));
        assertEquals(WAITLISTED, state(reserve(event, 1, EN)));
        assertEquals(1, now(event).kept());
        exact(event);
    }

    @Test
    void raising_one_language_lets_in_at_once_and_lowering_it_takes_from_nobody() {
        var event = bilingual(10, Map.of(EN, 5, ES, 2));
        reserve(event, 2, ES);
        var waits = reserve(event, 2, ES);
        says(event, 10, Map.of(EN, 5, ES, 4));
        assertEquals(GOING, state(waits));
        says(event, 10, Map.of(EN, 5, ES, 1));
        assertEquals(4, taken(event, ES));
        exact(event);
        assertEquals(WAITLISTED, state(reserve(event, 1, ES)));
        reservations.cancel(waits.manage().value());
        exact(event);
        says(event, 10, Map.of());
        assertTrue(now(event).rooms().isNone());
        says(event, 10, Map.of(ES, 3));
        assertEquals(3, taken(event, ES), "who came in meanwhile is still counted");
        exact(event);
    }

    @Test
    void a_party_takes_part_in_another_language_if_there_is_room() {
        var event = bilingual(6, Map.of(EN, 4, ES, 2));
        var ana = reserve(event, 2, EN);
        reserve(event, 1, ES);
        refused(ReservationReason.LANGUAGE_FULL, () -> change(ana, party(2).in(ES)));
        assertEquals(EN, row(ana).inLanguage());
        exact(event);
        change(ana, party(1).in(ES));
        assertEquals(ES, row(ana).inLanguage());
        assertEquals(0, taken(event, EN));
        exact(event);
        refused(ReservationReason.PLACES_SHORT, () -> change(ana, party(2).in(ES)));
        change(ana, party(4).in(EN));
        exact(event);
        change(ana, party(3));
        assertEquals(EN, row(ana).inLanguage(), "it is not asked again");
        exact(event);
    }

    @Test
    void who_leaves_a_full_language_lets_in_who_waits_for_it() {
        var event = bilingual(3, Map.of(EN, 2, ES, 1));
        var ana = reserve(event, 1, ES);
        var waits = reserve(event, 1, ES);
        change(ana, party(1).in(EN));
        assertEquals(GOING, state(waits));
        exact(event);
    }

    @Test
    void answers_of_before_count_in_the_total_until_they_say_it_once() {
        var event = event(4);
        var ana = reserve(event, 2);
        var ben = reserve(event, 1);
        says(event, 4, Map.of(ES, 1));
        assertEquals(1, now(event).free());
        assertEquals(0, taken(event, ES));
        var seen = reservations.byToken(ana.manage().value()).orElseThrow();
        assertNull(seen.inLanguage());
        assertEquals(List.of(EN, ES, FR), seen.languages());
        refused(ReservationReason.LANGUAGE_FULL, () -> change(ana, party(2).in(ES)));
        change(ana, party(2));
        change(ben, party(1).in(ES));
        assertEquals(1, taken(event, ES));
        exact(event);
        reservations.cancel(ana.manage().value());
        exact(event);
    }

    @Test
    void another_date_is_had_in_the_same_language_or_where_none_is_asked() {
        var first = bilingual(4, Map.of(ES, 2));
        var second = bilingual(4, Map.of(ES, 2));
        var ana = reserve(first, 2, ES);
        assertTrue(moves.open(ana.manage().value(), List.of(second)).contains(second));
        var moved = moves.move(ana.manage().value(), second).orElseThrow();
        assertEquals(ES, row(moved).inLanguage());
        var ben = reserve(first, 1, ES);
        refused(ReservationReason.OTHER_DATE_FULL, () -> moves.move(ben.manage().value(), second));
        assertEquals(1, moves.withRoom(List.of(second), 1, EN).size());
        assertEquals(0, moves.withRoom(List.of(second), 1, ES).size());
        exact(first);
        exact(second);
        var plain = reserve(eventAt(10, 5), 1);
        refused(
                ReservationReason.OTHER_DATE_QUESTIONS,
                () -> moves.move(plain.manage().value(), first));
        assertNull(row(moves.move(ben.manage().value(), eventAt(10, 5)).orElseThrow())
                .inLanguage());
        exact(first);
    }

    @Test
    void an_offer_is_taken_in_part_and_declined_by_language() {
        var event = bilingual(8, Map.of(ES, 4));
        var ana = reserve(event, 4, ES);
        var asks = reservations.reserve(
                event,
                new ReservationForm("Rosa", 4, "rosa@example.org", Needs.NONE, ES, true)
                        .wishing(Wish.ASK_FIRST)
                        .in(ES),
                UUID.randomUUID());
        reservations.cancel(ana.manage().value());
        assertEquals(OFFERED, state(asks));
        exact(event);
        reservations.take(asks.manage().value(), 2);
        assertEquals(2, taken(event, ES));
        exact(event);
        reservations.maybe(asks.manage().value());
        assertEquals(0, taken(event, ES));
        reservations.come(asks.manage().value());
        exact(event);
        destruction.destroy(asks.manage().value());
        assertEquals(0, taken(event, ES));
        exact(event);
    }

    @Test
    void a_waiting_party_takes_so_many_as_there_are_in_its_language() {
        var event = bilingual(8, Map.of(ES, 3));
        reserve(event, 1, ES);
        var family = reserve(event, 3, ES);
        assertEquals(
                2, reservations.byToken(family.manage().value()).orElseThrow().open());
        refused(
                ReservationReason.PLACES_SHORT,
                () -> reservations.take(family.manage().value(), 3));
        reservations.take(family.manage().value(), 2);
        assertEquals(GOING, state(family));
        exact(event);
    }

    @Test
    void the_database_holds_the_bound_itself() {
        var event = bilingual(8, Map.of(ES, 2));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> jdbc.sql("update event_language_places set taken = 3 where event_id = ? and language = 'es'")
                        .param(event.value())
                        .update());
        var ana = reserve(event, 1, ES);
        assertThrows(
                DataIntegrityViolationException.class,
                () -> jdbc.sql("update rsvp set in_language = 'pl' where id = ?")
                        .param(ana.rsvp().value())
                        .update());
    }
}
