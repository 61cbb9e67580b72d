package nyc.icefree.workspace.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.Given;
import nyc.icefree.HeldActs;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.workspace.LongActsGround;
import nyc.icefree.workspace.events.EventGrid;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was done to many events at once is taken back where its maker is told of it. */
class BulkUndoViewTest extends LongActsGround {
    @Autowired
    Events events;

    /** 26 drafts at once, by an organizer who leaves the list meanwhile. */
    private List<EventId> published(Given.Team team) {
        var drafts = IntStream.range(0, 26)
                .mapToObj(n -> given.drafted(team, given.session("Talk " + UUID.randomUUID(), 2 + n)))
                .toList();
        signIn(team.organizer(), "STAFF");
        open("events");
        choose(findInView(EventGrid.class).single(), 0);
        press("Choose all of the list");
        press("Publish…");
        HeldActs.hold();
        pressAnywhere("Publish 26 events");
        UI.getCurrent().navigate("");
        HeldActs.goOn();
        told("26 events are public now");
        return drafts;
    }

    @Test
    void what_was_done_to_26_events_is_taken_back_where_it_is_told() {
        var team = given.team();
        var drafts = published(team);
        HeldActs.hold();
        pressAnywhere("Undo");
        assertTrue(notices().contains("Taking back what was done to 26 events"), notices());
        HeldActs.goOn();
        told("Taken back");
        assertEquals(Set.of(EventState.UNPUBLISHED), states(drafts));
        comeBack(team.organizer());
        ask();
        ask();
        assertFalse(notices().contains("26 events"), "it is not offered again");
    }

    private Set<EventState> states(List<EventId> which) {
        return events.termsOf(which).values().stream()
                .map(terms -> terms.state())
                .collect(Collectors.toSet());
    }
}
