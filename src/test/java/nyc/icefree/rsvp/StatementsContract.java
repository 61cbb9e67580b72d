package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Lists of answers cost the database the same however long they are. */
abstract class StatementsContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends StatementsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StatementsContract {}

    private static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);

    @Autowired
    RsvpDesk desk;

    @Autowired
    NeedsDesk needs;

    @Autowired
    OpenNeedsCount counting;

    Team host;
    EventId event;

    @BeforeEach
    void an_event() {
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 50));
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        reserve(event, 1);
        var query = RsvpQuery.all(Language.ENGLISH);
        statements(() -> desk.list(event, query)); // notes the reading once
        long forOne = statements(() -> desk.list(event, query));
        for (int i = 0; i < 9; i++) {
            reserve(event, 1);
        }
        assertEquals(forOne, statements(() -> desk.list(event, query)));
        assertTrue(forOne > 0 && forOne < 12, "statements: " + forOne);
    }

    @Test
    void counting_many_events_takes_no_more_statements() {
        long forOne = statements(() -> desk.counts(List.of(event)));
        var many = new ArrayList<>(List.of(event));
        for (int i = 0; i < 5; i++) {
            many.add(given.published(host, given.session("Another", 4 + i)));
        }
        assertEquals(forOne, statements(() -> desk.counts(many)));
        assertEquals(6, As.staff(host.organizer(), () -> desk.counts(many)).size());
        // the events among them whole, for whatever shows them within the same request
        assertTrue(forOne > 0 && forOne < 10, "statements: " + forOne);
    }

    /** What the header says is right after each way in which a need comes, is answered or goes, and opens nothing. */
    @Test
    void the_header_counts_open_needs_without_opening_anything() {
        var seat = new Needs(null, Set.of(Need.SEAT, Need.QUIET_SPACE), "x");
        var form = new ReservationForm("Ana", 2, null, seat, Language.ENGLISH, true);
        var ana = given.comes(event, form);
        var ben = given.comes(event, form);
        open(6);
        var answered = organizer(() -> needs.answerAll(event, SEAT, NeedAnswer.ARRANGED));
        open(4);
        organizer(() -> needs.takeBack(answered));
        open(6);
        organizer(() -> needs.answer(ana.rsvp(), seat, SEAT, NeedAnswer.NOT_POSSIBLE));
        open(5);
        var less = new Needs(null, Set.of(Need.SEAT), "");
        reservations.change(ana.manage().value(), new ReservationForm("Ana", 2, null, less, Language.ENGLISH, true));
        open(3);
        reservations.cancel(ben.manage().value());
        open(0);
        organizer(() -> desk.addByHand(event, form, null));
        open(3);
        long withFew = statements(() -> needs.headline(event));
        for (int i = 0; i < 9; i++) {
            reserve(event, 1);
        }
        assertEquals(withFew, statements(() -> needs.headline(event)));
        assertTrue(withFew > 0 && withFew < 8, "statements: " + withFew);
        jdbc.sql("update rsvp set needs = manage, name = manage where event_id = ?")
                .param(event.value())
                .update();
        assertEquals(3, organizer(() -> needs.headline(event)).openNeeds(), "nothing is opened");
    }

    @Test
    void only_the_hosts_organizers_read_how_many_needs_are_open() {
        var stranger = given.team();
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> needs.headline(event)));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> needs.headline(event)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), () -> needs.headline(event)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> needs.headline(event)));
    }

    @Test
    void answers_of_before_are_counted_at_once_and_then_kept() {
        var seat = new Needs(null, Set.of(Need.SEAT), "x");
        var form = new ReservationForm("Ana", 2, null, seat, Language.ENGLISH, true);
        given.comes(event, form);
        given.comes(event, form);
        jdbc.sql("update rsvp set open_needs = null where event_id = ?")
                .param(event.value())
                .update();
        assertEquals(4, organizer(() -> needs.headline(event)).openNeeds());
        counting.countOld();
        assertEquals(
                List.of(2, 2),
                jdbc.sql("select open_needs from rsvp where event_id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .list());
        open(4);
    }

    private void open(int waiting) {
        assertEquals(waiting, organizer(() -> needs.headline(event)).openNeeds());
        assertEquals(waiting, organizer(() -> desk.counts(event)).openNeeds());
    }

    private <T> T organizer(Supplier<T> act) {
        return As.staff(host.organizer(), act);
    }

    private void organizer(Runnable act) {
        As.staff(host.organizer(), act);
    }

    private long statements(Supplier<?> what) {
        return As.staff(host.organizer(), () -> CountedStatements.in(what));
    }
}
