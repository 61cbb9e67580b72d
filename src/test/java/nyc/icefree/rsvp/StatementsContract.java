package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given.Team;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of answers cost the database the same however long they are. */
abstract class StatementsContract extends RsvpStage {
    @Autowired
    RsvpDesk desk;

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

    private long statements(Supplier<?> what) {
        return As.staff(host.organizer(), () -> CountedStatements.in(what));
    }
}
