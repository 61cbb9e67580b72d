package nyc.icefree.rsvp.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.answers.RsvpTable.WaitingParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingListPlanTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Ten in the morning. */
    private static final Instant NOW = Instant.parse("2026-12-05T15:00:00Z");

    private static final Instant NIGHT = Instant.parse("2026-12-06T03:00:00Z");
    private static final OfferHours HOURS = new OfferHours(NOW.plus(Duration.ofDays(5)), NEW_YORK);

    private final List<WaitingParty> waiting = new ArrayList<>();

    @Test
    void who_asked_for_it_is_asked_by_day_and_kept_for_by_night() {
        asking(2);
        inLine(1, 1);
        var byDay = plan(3);
        assertEquals(List.of(0, 1), given(byDay));
        assertEquals(HOURS.until(NOW).orElseThrow(), byDay.steps().getFirst().until());
        assertNull(byDay.steps().get(1).until());
        var byNight = WaitingListPlan.of(waiting, 3, 10, HOURS, NIGHT);
        assertEquals(List.of(1), given(byNight));
        assertEquals(2, byNight.setAside());
        assertEquals(Instant.parse("2026-12-06T13:00:00Z"), byNight.lookAgain());
    }

    @Test
    void a_party_that_the_event_became_too_small_for_holds_up_nobody() {
        waiting.add(new WaitingParty(RsvpId.random(), 4, false, 2));
        inLine(1, 1);
        assertEquals(List.of(1, 2), given(WaitingListPlan.of(waiting, 2, 3, HOURS, NOW)));
    }

    @Test
    void nothing_is_kept_for_who_can_be_asked_no_more() {
        asking(2);
        inLine(2);
        Instant start = NIGHT.plus(Duration.ofHours(1));
        var plan = WaitingListPlan.of(waiting, 2, 10, new OfferHours(start, NEW_YORK), NIGHT);
        assertEquals(List.of(1), given(plan));
        assertEquals(0, plan.setAside());
    }

    private void inLine(int... sizes) {
        for (int size : sizes) {
            waiting.add(new WaitingParty(RsvpId.random(), size, false, 0));
        }
    }

    private void asking(int size) {
        waiting.add(new WaitingParty(RsvpId.random(), size, true, 0));
    }

    private WaitingListPlan plan(int free) {
        return WaitingListPlan.of(waiting, free, 10, HOURS, NOW);
    }

    private List<Integer> given(WaitingListPlan plan) {
        return plan.steps().stream().map(step -> waiting.indexOf(step.party())).toList();
    }

    @ParameterizedTest(name = "{3}: start {0}, now {1}, until {2}")
    @CsvSource({
        // twelve hours; half of the time left; the night in between
        "2026-12-20T18:00, 2026-12-10T08:30, 2026-12-10T20:30, twelve hours by day",
        "2026-12-10T18:00, 2026-12-10T10:00, 2026-12-10T14:00, half of the time left",
        "2026-12-10T18:00, 2026-12-10T17:00, 2026-12-10T17:30, half of the last hour",
        "2026-12-20T18:00, 2026-12-10T15:00, 2026-12-11T08:00, what would lapse at night lasts until the morning",
        "2026-12-20T18:00, 2026-12-10T20:59, 2026-12-11T08:59, past the night",
        "2026-12-20T18:00, 2026-12-10T09:00, 2026-12-11T08:00, nine in the evening is night already",
        "2026-12-11T10:00, 2026-12-10T19:00, 2026-12-10T21:00, until the evening where the morning is past the half",
        "2026-12-11T10:00, 2026-12-10T20:50, none, ten minutes are worth nothing",
        "2026-12-11T07:00, 2026-12-10T20:00, 2026-12-10T21:00, an early start",
        // never at night, never from the start on
        "2026-12-20T18:00, 2026-12-10T21:00, none, the night begins",
        "2026-12-20T18:00, 2026-12-10T07:59, none, the night ends",
        "2026-12-20T18:00, 2026-12-10T08:00, 2026-12-10T20:00, the first minute of the day",
        "2026-12-10T18:00, 2026-12-10T18:00, none, at the start",
        "2026-12-10T18:00, 2026-12-10T18:01, none, after the start",
        "2026-12-10T18:00, 2026-12-10T17:45, none, too near to the start",
        "2026-12-10T23:00, 2026-12-10T20:00, 2026-12-10T21:00, an event at night",
        // clocks go forward in the night to 8 March 2027, back in the night to 7 November 2027
        "2027-03-20T18:00, 2027-03-07T14:00, 2027-03-08T08:00, an ordinary night",
        "2027-03-20T18:00, 2027-03-13T20:30, 2027-03-14T09:30, the night that is an hour shorter",
        "2027-11-20T18:00, 2027-11-06T20:30, 2027-11-07T08:00, the night that is an hour longer",
        "2027-11-07T12:00, 2027-11-06T10:00, 2027-11-06T21:00, half of 27 hours ends at night",
    })
    void an_offer_lasts(String start, String now, String until, String why) {
        var hours = new OfferHours(at(start), NEW_YORK);
        assertEquals(until.equals("none") ? Optional.empty() : Optional.of(at(until)), hours.until(at(now)), why);
    }

    @ParameterizedTest(name = "start {0}, now {1}: {2}")
    @CsvSource({
        "2026-12-20T18:00, 2026-12-10T21:30, 2026-12-11T08:00",
        "2026-12-20T18:00, 2026-12-11T02:00, 2026-12-11T08:00",
        "2026-12-11T10:00, 2026-12-10T20:50, 2026-12-11T08:00",
        "2026-12-11T08:20, 2026-12-10T21:30, none",
        "2026-12-10T23:00, 2026-12-10T21:30, none",
        "2027-03-20T18:00, 2027-03-13T23:00, 2027-03-14T08:00",
    })
    void the_next_one_is_sent_in_the_morning(String start, String now, String morning) {
        assertEquals(
                morning.equals("none") ? Optional.empty() : Optional.of(at(morning)),
                new OfferHours(at(start), NEW_YORK).nextSending(at(now)));
    }

    @Test
    void no_offer_breaks_a_rule_in_a_year_of_minutes() {
        var random = new Random(7);
        Instant begin = at("2026-12-01T00:00");
        for (int i = 0; i < 20_000; i++) {
            Instant now = begin.plusSeconds(60L * random.nextInt(365 * 24 * 60));
            Instant start = now.plusSeconds(60L * random.nextInt(10 * 24 * 60));
            new OfferHours(start, NEW_YORK).until(now).ifPresent(until -> {
                assertTrue(until.isBefore(start), "after the start");
                var lasts = Duration.between(now, until);
                assertTrue(lasts.multipliedBy(2).compareTo(Duration.between(now, start)) <= 0, "more than half");
                assertTrue(lasts.compareTo(Duration.ofHours(24)) < 0, "more than a day");
                assertFalse(night(now), "sent at night: " + now);
                int minute = until.atZone(NEW_YORK).getHour() * 60
                        + until.atZone(NEW_YORK).getMinute();
                assertTrue(minute >= 8 * 60 && minute <= 21 * 60, "lapses at night: " + until);
            });
        }
    }

    private static boolean night(Instant at) {
        int hour = at.atZone(NEW_YORK).getHour();
        return hour >= 21 || hour < 8;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }
}
