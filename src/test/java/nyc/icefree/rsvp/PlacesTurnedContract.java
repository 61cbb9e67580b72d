package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.announced.PlacesTurned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Public pages hear at once when what they say of an event's places has turned, whatever turned it. */
abstract class PlacesTurnedContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends PlacesTurnedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PlacesTurnedContract {}

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    WaitingClock waitingClock;

    private final List<EventId> turned = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<PlacesTurned>> listener =
            ApplicationListener.forPayload(announced -> turned.add(announced.event()));

    Given.Team host;
    EventId event;

    @BeforeEach
    void listen() {
        context.addApplicationListener(listener);
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 6));
        starts(event, 10, Duration.ofDays(5));
    }

    @AfterEach
    void stop() {
        context.removeApplicationListener(listener);
    }

    @Test
    void that_the_last_free_place_is_kept_for_a_family_that_was_passed_over() {
        reserve(event, 3);
        reserve(event, 4);
        reserve(event, 1);
        assertEquals(PlacesLeft.FEW, reservations.placesLeft(event));
        turned.clear();
        reserve(event, 1);
        assertEquals(PlacesLeft.FULL, reservations.placesLeft(event));
        assertTurned();
    }

    @Test
    void that_a_party_is_no_longer_sure() {
        var last = reserve(event, 6);
        turned.clear();
        reservations.maybe(last.manage().value());
        assertTurned();
        turned.clear();
        reservations.come(last.manage().value());
        assertTurned();
    }

    @Test
    void that_organizers_say_yes_and_take_it_back() {
        looksAtEach(event);
        var asked = reserve(event, 6);
        turned.clear();
        var said = As.staff(host.organizer(), () -> approvals.decide(event, List.of(asked.rsvp()), true));
        assertTurned();
        turned.clear();
        As.staff(host.organizer(), () -> approvals.undo(said));
        assertTurned();
    }

    @Test
    void that_the_clock_gives_up_what_was_kept() {
        reserve(event, 3);
        reserve(event, 4);
        reserve(event, 1);
        reserve(event, 1);
        jdbc.sql("update event_places set starts_at = ?, look_at = ? where event_id = ?")
                .params(
                        UtcColumn.of(clock.instant().plus(Duration.ofHours(11))),
                        UtcColumn.of(clock.instant().minusSeconds(1)),
                        event.value())
                .update();
        turned.clear();
        waitingClock.look();
        assertEquals(PlacesLeft.FEW, reservations.placesLeft(event));
        assertTurned();
    }

    @Test
    void and_of_what_turns_nothing_they_hear_nothing() {
        given.comes(event, party(1));
        turned.clear();
        given.comes(event, party(1));
        assertEquals(List.of(), mine());
    }

    private void assertTurned() {
        assertEquals(List.of(event), mine());
    }

    /** Other tests may run beside this one. */
    private List<EventId> mine() {
        var mine = new ArrayList<>(turned);
        mine.removeIf(other -> !other.equals(event));
        return mine;
    }
}
