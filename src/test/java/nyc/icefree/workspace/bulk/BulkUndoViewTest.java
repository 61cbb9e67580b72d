package nyc.icefree.workspace.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.HeldActs;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.workspace.LongActsGround;
import nyc.icefree.workspace.events.EventGrid;
import org.junit.jupiter.api.Test;

class BulkUndoViewTest extends LongActsGround {
    @Test
    void what_was_done_to_26_events_is_taken_back_beside_the_page() {
        var team = given.team();
        var drafts = IntStream.range(0, 26)
                .mapToObj(n -> given.drafted(team, given.session("Talk " + UUID.randomUUID(), 2 + n)))
                .toList();
        open(team.organizer(), "events");
        choose(findInView(EventGrid.class).single(), 0);
        press("Select the whole list");
        press("Publish…");
        pressAnywhere("Publish 26 events");
        told("26 events are public now");
        HeldActs.hold();
        pressAnywhere("Undo");
        assertTrue(notices().contains("Undoing changes to 26 events"), notices());
        HeldActs.goOn();
        told("Undone");
        assertEquals(Set.of(EventState.UNPUBLISHED), states(drafts));
    }

    private Set<EventState> states(List<EventId> which) {
        return events.termsOf(which).values().stream()
                .map(terms -> terms.state())
                .collect(Collectors.toSet());
    }
}
