package nyc.icefree.rsvp.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.rsvp.answers.RsvpId;
import org.junit.jupiter.api.Test;

class WaitingPlanTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    /** Ten in the morning. */
    private static final Instant NOW = Instant.parse("2026-12-05T15:00:00Z");

    private static final Instant NIGHT = Instant.parse("2026-12-06T03:00:00Z");
    private static final OfferHours HOURS = new OfferHours(NOW.plus(Duration.ofDays(5)), NEW_YORK);
    private final List<WaitingParty> waiting = new ArrayList<>();

    @Test
    void who_came_first_is_let_in_first() {
        inLine(1, 1, 1);
        assertEquals(List.of(0, 1), given(plan(2)));
    }

    @Test
    void a_party_that_does_not_fit_is_passed_over_twice_and_then_kept_for() {
        inLine(4, 1, 1, 1);
        var plan = plan(3);
        assertEquals(List.of(1, 2), given(plan));
        assertEquals(2, plan.passed().get(waiting.getFirst().rsvp()));
        assertEquals(1, plan.kept());
        assertEquals(0, plan.overtakes());
        assertEquals(HOURS.lastHours(), plan.lookAgain());
    }

    @Test
    void what_was_passed_over_before_counts() {
        waiting.add(new WaitingParty(RsvpId.random(), 4, false, 2));
        inLine(1);
        var plan = plan(3);
        assertEquals(List.of(), given(plan));
        assertEquals(3, plan.kept());
        assertEquals(List.of(0), given(plan(4)));
    }

    @Test
    void in_the_last_twelve_hours_nothing_is_kept_for_a_party_that_does_not_fit() {
        waiting.add(new WaitingParty(RsvpId.random(), 4, false, 2));
        inLine(1, 1);
        var plan = WaitingPlan.of(waiting, 3, 10, HOURS, HOURS.lastHours());
        assertEquals(List.of(1, 2), given(plan));
        assertEquals(0, plan.kept());
        assertNull(plan.overtakes());
    }

    @Test
    void a_party_that_the_event_became_too_small_for_holds_up_nobody() {
        waiting.add(new WaitingParty(RsvpId.random(), 4, false, 2));
        inLine(1, 1);
        assertEquals(List.of(1, 2), given(WaitingPlan.of(waiting, 2, 3, HOURS, NOW)));
    }

    @Test
    void who_asked_for_it_is_asked_by_day_and_kept_for_by_night() {
        asking(2);
        inLine(1, 1);
        var byDay = plan(3);
        assertEquals(List.of(0, 1), given(byDay));
        assertEquals(HOURS.until(NOW).orElseThrow(), byDay.steps().getFirst().until());
        assertNull(byDay.steps().get(1).until());
        var byNight = WaitingPlan.of(waiting, 3, 10, HOURS, NIGHT);
        assertEquals(List.of(1), given(byNight));
        assertEquals(2, byNight.kept());
        assertEquals(Instant.parse("2026-12-06T13:00:00Z"), byNight.lookAgain());
    }

    @Test
    void nothing_is_kept_for_who_can_be_asked_no_more() {
        asking(2);
        inLine(2);
        Instant start = NIGHT.plus(Duration.ofHours(1));
        var plan = WaitingPlan.of(waiting, 2, 10, new OfferHours(start, NEW_YORK), NIGHT);
        assertEquals(List.of(1), given(plan));
        assertEquals(0, plan.kept());
    }

    @Test
    void newcomers_overtake_twice_at_most() {
        inLine(4);
        assertEquals(2, plan(3).overtakes());
        assertNull(plan(4).overtakes());
        waiting.clear();
        assertNull(plan(3).overtakes());
    }

    @Test
    void everybody_fits_where_there_is_no_limit() {
        inLine(20, 20, 20);
        assertEquals(
                List.of(0, 1, 2), given(WaitingPlan.of(waiting, Integer.MAX_VALUE, Integer.MAX_VALUE, HOURS, NOW)));
    }

    private void inLine(int... sizes) {
        for (int size : sizes) {
            waiting.add(new WaitingParty(RsvpId.random(), size, false, 0));
        }
    }

    private void asking(int size) {
        waiting.add(new WaitingParty(RsvpId.random(), size, true, 0));
    }

    private WaitingPlan plan(int free) {
        return WaitingPlan.of(waiting, free, 10, HOURS, NOW);
    }

    private List<Integer> given(WaitingPlan plan) {
        return plan.steps().stream().map(step -> waiting.indexOf(step.party())).toList();
    }
}
