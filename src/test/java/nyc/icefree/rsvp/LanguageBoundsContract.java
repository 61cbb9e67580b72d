package nyc.icefree.rsvp;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.HELD;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What else holds for the places of one language as it does for all: floods, turns, other dates, and plans that change meanwhile. */
abstract class LanguageBoundsContract extends LanguageStage {
    @AppTest
    static class OnH2Test extends LanguageBoundsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LanguageBoundsContract {}

    @Autowired
    ReservationMoves moves;

    private ReservationOutcome bare(EventId event, int people, Language language, String network) {
        return reservations.reserve(
                event, party(people).in(language), UUID.randomUUID(), new AnswerSender(Proof.NONE, network));
    }

    @Test
    void answers_that_show_nothing_take_no_more_of_a_language_than_its_share() {
        for (Integer total : new Integer[] {400, null}) {
            var event = bilingual(total, Map.of(ES, 20));
            assertEquals(GOING, state(bare(event, 10, ES, "a")));
            assertEquals(HELD, state(bare(event, 1, ES, "a")), "one network, and " + total + " in all");
            assertEquals(HELD, state(bare(event, 1, ES, "b")), "and all together");
            assertEquals(GOING, state(bare(event, 5, EN, "b")), "others are not hindered");
            assertEquals(GOING, state(reserve(event, 10, ES)), "nor is who showed something");
            exact(event);
        }
    }

    @Test
    void who_showed_nothing_does_not_go_over_to_a_language_whose_share_is_taken() {
        var event = bilingual(400, Map.of(ES, 20));
        bare(event, 10, ES, "a");
        var parked = bare(event, 5, EN, "b");
        refused(ReservationReason.UNSEEN_GROWS, () -> change(parked, party(5).in(ES)));
        change(parked, party(5).in(FR));
        exact(event);
    }

    @Test
    void a_part_of_what_is_free_in_another_language_passes_nobody_over() {
        var event = bilingual(40, Map.of(EN, 4, ES, 4));
        reserve(event, 1, ES);
        reserve(event, 2, EN);
        var family = reserve(event, 4, ES);
        assertEquals(WAITLISTED, state(family));
        var english = reserve(event, 3, EN);
        reservations.take(english.manage().value(), 2);
        assertEquals(0, passedOver(family));
        var spanish = reserve(event, 4, ES);
        reservations.take(spanish.manage().value(), 1);
        assertEquals(1, passedOver(family));
        exact(event);
    }

    @Test
    void whose_language_went_away_while_it_answered_counts_by_its_row_and_can_leave() {
        var event = bilingual(10, Map.of(ES, 4));
        reserve(event, 1, ES);
        // as on another node, or within the second for which is known what an event asks
        var terms = now(event).terms().with(BookingState.OPEN, 10);
        places.follow(event, terms.with(List.of()));
        var late = reserve(event, 2, ES);
        assertEquals(GOING, state(late));
        exact(event);
        assertTrue(reservations.cancel(late.manage().value()).isPresent());
        exact(event);
    }

    @Test
    void only_dates_that_have_its_language_are_offered_to_a_party() {
        var here = bilingual(10, Map.of(ES, 4));
        var there = bilingual(10, Map.of(ES, 4));
        var knows = reserve(here, 1, ES);
        var unasked = reserve(event(9), 1);
        assertEquals(Set.of(there), moves.open(knows.manage().value(), List.of(there)));
        assertEquals(Set.of(), moves.open(unasked.manage().value(), List.of(there)));
    }
}
