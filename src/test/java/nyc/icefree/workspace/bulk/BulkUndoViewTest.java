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
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.HeldActs;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.workspace.LongActsGround;
import nyc.icefree.workspace.events.EventGrid;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was done to many events at once is taken back by whoever was away when it was done. */
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
    void what_was_done_to_26_events_is_taken_back_by_who_comes_back() {
        var team = given.team();
        var drafts = published(team);
        comeBack(team.organizer());
        told("26 events are public now");
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

    @Test
    void it_is_asked_first_whether_to_take_back_what_people_have_answered_since() {
        var team = given.team();
        var drafts = published(team);
        As.nobody(() -> given.comes(drafts.getFirst(), Given.party("Rosa", 2)));
        comeBack(team.organizer());
        told("26 events are public now");
        pressAnywhere("Undo");
        assertEquals(Set.of(EventState.PUBLISHED), states(drafts), "nothing yet");
        pressAnywhere("Leave it");
        assertTrue(notices().contains("26 events are public now"), "it is offered again");
        pressAnywhere("Undo");
        pressAnywhere("Undo all the same");
        told("Taken back");
        assertEquals(Set.of(EventState.UNPUBLISHED), states(drafts));
    }

    private Set<EventState> states(List<EventId> which) {
        return events.termsOf(which).values().stream()
                .map(terms -> terms.state())
                .collect(Collectors.toSet());
    }
}
