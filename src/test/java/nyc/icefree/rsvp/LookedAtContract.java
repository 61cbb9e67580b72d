package nyc.icefree.rsvp;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.ATTENDED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.REFUSED;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.floods.Burst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes later of answers that showed nothing: they move, an organizer looks at them, a burst is taken back. */
abstract class LookedAtContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends LookedAtContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LookedAtContract {}

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    RsvpBursts bursts;

    @Autowired
    ReservationMoves moves;

    private Team host;

    @BeforeEach
    void a_host() {
        host = given.team();
    }

    @Test
    void who_showed_nothing_moves_within_the_share_of_one_network() {
        var event = sizedEvent(100);
        var moved = List.of(bare(sizedEvent(100), 10, "a"), bare(sizedEvent(100), 5, "b"));
        assertEquals(
                GOING,
                moves.move(moved.getFirst().manage().value(), event)
                        .orElseThrow()
                        .state());
        var refused = assertThrows(
                ReservationRefused.class,
                () -> moves.move(moved.getLast().manage().value(), event));
        assertTrue(refused.is(ReservationReason.OTHER_DATE_FULL));
        assertEquals(GOING, state(moved.getLast()), "it keeps what it has");
        assertEquals(10, now(event).taken());
        assertEquals(GOING, bare(event, 10, "c").state());
    }

    @Test
    void who_was_let_in_corrected_or_met_at_the_door_is_of_no_burst() {
        var event = sizedEvent(100);
        var bare = IntStream.range(0, 20).mapToObj(i -> bare(event, 1, "n" + i)).toList();
        IntStream.range(0, 21).forEach(i -> shown(event, 4, "s"));
        IntStream.range(0, 4).forEach(i -> bare(event, 1, "m" + i));
        places.change(rsvps.find(bare.getFirst().rsvp()).orElseThrow(), 1, null, false, RsvpRow::sealed);
        places.change(rsvps.find(bare.getLast().rsvp()).orElseThrow(), 1, null, true, RsvpRow::sealed);
        jdbc.sql("update rsvp set state = 'WAITLISTED', turn = 999 where id = ?")
                .param(bare.get(1).rsvp().value())
                .update();
        places.letIn(rsvps.find(bare.get(1).rsvp()).orElseThrow(), new byte[] {1});
        places.mark(rsvps.find(bare.get(2).rsvp()).orElseThrow(), ATTENDED);
        places.mark(rsvps.find(bare.get(2).rsvp()).orElseThrow(), GOING);
        As.staff(host.organizer(), () -> bursts.takeBack(event, burst(event)));
        assertEquals(List.of(GOING, GOING, GOING), states(bare.subList(0, 3)));
        assertEquals(Set.of(REFUSED), Set.copyOf(states(bare.subList(3, 20))));
    }

    @Test
    void who_was_offered_places_has_not_said_yes_when_a_burst_is_brought_back() {
        var event = sizedEvent(10);
        var offered = bare(event, 2, "a");
        jdbc.sql("update rsvp set state = 'OFFERED', turn = 5, offer_until = ? where id = ?")
                .params(
                        UtcColumn.of(clock.instant().plus(Duration.ofHours(3))),
                        offered.rsvp().value())
                .update();
        shown(event, 8, "s");
        var burst = new Burst(
                clock.instant().minus(Duration.ofMinutes(5)), clock.instant().plusSeconds(5), 40, 40, 40, 0);
        var said = As.staff(host.organizer(), () -> bursts.takeBack(event, burst));
        assertEquals(REFUSED, state(offered));
        shown(event, 2, "s");
        assertEquals(1, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(WAITLISTED, state(offered));
        assertEquals(5, rsvps.find(offered.rsvp()).orElseThrow().turn());
        assertEquals(10, now(event).taken());
    }

    private Burst burst(EventId event) {
        return As.staff(host.organizer(), () -> bursts.now(event)).orElseThrow();
    }

    private List<RsvpState> states(List<ReservationOutcome> outcomes) {
        return outcomes.stream()
                .map((Function<ReservationOutcome, RsvpState>) this::state)
                .toList();
    }

    private EventId sizedEvent(int capacity) {
        var event = given.published(host, sized(given.session("Know your rights", 3), capacity));
        starts(event, 10, Duration.ofDays(5));
        return event;
    }

    private ReservationOutcome bare(EventId event, int people, String network) {
        return reservations.reserve(event, party(people), UUID.randomUUID(), new AnswerSender(Proof.NONE, network));
    }

    private ReservationOutcome shown(EventId event, int people, String network) {
        return reservations.reserve(event, party(people), UUID.randomUUID(), new AnswerSender(Proof.SHOWN, network));
    }
}
