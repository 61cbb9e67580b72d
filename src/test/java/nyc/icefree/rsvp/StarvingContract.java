package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.SealedParty;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.rsvp.spots.WaitingClock;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A large family comes in too, and keeps nobody out for longer than it helps. */
@DatabasesDiffer
abstract class StarvingContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends StarvingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StarvingContract {}

    @Autowired
    WaitingClock waitingClock;

    @Autowired
    RsvpSealing sealing;

    @Test
    void a_large_family_is_passed_over_twice_by_those_behind_it() {
        var event = eventAt(10, 6);
        var coming = singles(event, 6);
        var family = reserve(event, 4);
        var behind = singles(event, 4);
        coming.subList(0, 3).forEach(this::cancel);
        assertEquals(List.of(GOING, GOING, WAITLISTED, WAITLISTED), states(behind));
        assertEquals(1, now(event).setAside());
        coming.subList(3, 6).forEach(this::cancel);
        assertEquals(GOING, state(family));
        assertEquals(List.of(GOING, GOING, WAITLISTED, WAITLISTED), states(behind));
        assertEquals(6, now(event).taken());
    }

    @Test
    void newcomers_pass_it_over_twice_too() {
        var event = eventAt(10, 6);
        reserve(event, 3);
        var family = reserve(event, 4);
        assertEquals(List.of(GOING, GOING, WAITLISTED), states(singles(event, 3)));
        assertEquals(2, row(family).state() == WAITLISTED ? 2 : 0);
        assertEquals(1, now(event).setAside());
        assertEquals(0, now(event).free());
        assertEquals(SpotsLeft.FULL, reservations.spotsLeft(event));
    }

    @Test
    void the_same_when_all_answer_in_one_batch() {
        var event = eventAt(10, 6);
        reserve(event, 3);
        var sizes = List.of(4, 1, 1, 1);
        // the batch is written in any order; whatever it is, at most two come before the family
        Race.run(sizes.stream()
                .map(size -> (java.util.concurrent.Callable<ReservationOutcome>) () -> reserve(event, size))
                .toList());
        var waiting = rsvps.waiting(event);
        assertEquals(4, waiting.getFirst().size());
        assertEquals(peopleWithPlaces(event), now(event).taken());
        int passed = waiting.getFirst().passedOver();
        Integer overtakes = now(event).overtakes();
        assertEquals(2, passed + (overtakes == null ? 0 : overtakes));
    }

    @Test
    void nothing_is_kept_any_more_twelve_hours_before_the_start() {
        var event = eventAt(10, 6);
        reserve(event, 3);
        reserve(event, 4);
        var late = singles(event, 3);
        assertEquals(WAITLISTED, state(late.getLast()));
        starts(event, 10, Duration.ofHours(11));
        assertEquals(GOING, state(late.getLast()));
        assertEquals(0, now(event).setAside());
    }

    @Test
    void the_clock_alone_gives_up_what_was_kept() {
        var event = eventAt(10, 6);
        reserve(event, 3);
        reserve(event, 4);
        var late = singles(event, 3);
        jdbc.sql("update event_places set starts_at = ?, look_at = ? where event_id = ?")
                .params(
                        UtcColumn.of(clock.instant().plus(Duration.ofHours(11))),
                        UtcColumn.of(clock.instant().minusSeconds(1)),
                        event.value())
                .update();
        waitingClock.look();
        assertEquals(GOING, state(late.getLast()));
        assertEquals(0, now(event).setAside());
        assertEquals(6, now(event).taken());
    }

    @Test
    void what_is_kept_is_free_again_when_the_family_leaves() {
        var event = eventAt(10, 6);
        reserve(event, 3);
        var family = reserve(event, 4);
        var late = singles(event, 3);
        cancel(family);
        assertEquals(GOING, state(late.getLast()));
        assertEquals(0, now(event).setAside());
    }

    @Test
    void a_capacity_below_the_family_frees_what_was_kept() {
        var event = eventAt(10, 6);
        reserve(event, 2);
        reserve(event, 5);
        singles(event, 2);
        assertEquals(2, now(event).setAside());
        spots.follow(event, now(event).terms().with(BookingState.OPEN, 4));
        spots.follow(event, now(event).terms().with(BookingState.OPEN, 4));
        assertEquals(0, now(event).setAside());
    }

    @Test
    void a_smaller_family_is_asked_again_how_many_children_need_care() {
        var event = eventAt(10, 6);
        reserve(event, 3);
        var asked = new Needs(null, Set.of(Need.SEAT), new Childcare(Map.of(AgeBand.UNDER_3, 2)), "");
        var form = new ReservationForm(Party.of("Ana", new PartyPeople(2, 2), null, asked, Language.ENGLISH), true);
        var family = given.comes(event, form);
        rsvps.told(answered(family));
        var now = reservations.take(family.manage().value(), 2).orElseThrow();
        assertEquals(new PartyPeople(1, 1), now.party().people());
        assertEquals(
                new Needs(null, Set.of(Need.SEAT, Need.CHILDCARE), ""),
                now.party().needs());
        assertEquals(NeedAnswer.OPEN, now.party().answers().to(NeedTopic.of(NeedKind.CHILDCARE)));
        assertEquals(NeedAnswer.ARRANGED, now.party().answers().to(NeedTopic.of(NeedKind.SEAT)));
        assertEquals(5, now(event).taken());
    }

    private Map<RsvpId, SealedParty.Told> answered(ReservationOutcome family) {
        var all = NeedAnswers.NONE
                .with(NeedTopic.of(NeedKind.CHILDCARE), NeedAnswer.ARRANGED)
                .with(NeedTopic.of(NeedKind.SEAT), NeedAnswer.ARRANGED);
        var row = row(family);
        return Map.of(family.rsvp(), sealing.told(row, Needs.NONE, all));
    }

    private List<ReservationOutcome> singles(nyc.icefree.disclosure.EventId event, int many) {
        var all = new ArrayList<ReservationOutcome>();
        IntStream.range(0, many).forEach(i -> all.add(given.comes(event, party(1))));
        return all;
    }
}
