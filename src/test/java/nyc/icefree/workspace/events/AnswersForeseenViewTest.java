package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the answers is read before anything is done to an event, and not where nobody has answered. */
class AnswersForeseenViewTest extends WorkspaceTest {
    private static final String TURNED_AWAY = "Nobody is turned away";

    @Autowired
    Events events;

    private Given.Team team;
    private EventId event;

    @BeforeEach
    void an_event_for_four() {
        team = given.team();
        EventDraft draft = given.session("Counted", 7);
        event = given.published(team, draft.with(draft.rsvps().capacity(4)));
    }

    @Test
    void fewer_places_than_are_taken_turn_nobody_away() {
        reserve(3);
        signIn(team.organizer(), "STAFF");
        var page = open("events/" + event + "/edit");
        assertFalse(shown(page).contains(TURNED_AWAY));
        test(findInView(IntegerField.class).withCaption("Places").single()).setValue(2);
        assertTrue(shown(page).contains("3 people have places already, more than 2. " + TURNED_AWAY), shown(page));
        test(findInView(IntegerField.class).withCaption("Places").single()).setValue(3);
        assertFalse(shown(page).contains(TURNED_AWAY));
    }

    @Test
    void taking_back_asks_first_where_somebody_has_answered() {
        reserve(3);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        pressMore("Take back");
        String asked = shown(find(Dialog.class).single());
        assertTrue(asked.contains("One party has answered. Its page says that it does not take place."), asked);
        assertTrue(asked.contains("One party gave no address"), asked);
        assertEquals(EventState.PUBLISHED, state());
        pressAnywhere("Take back");
        assertEquals(EventState.UNPUBLISHED, state());
    }

    @Test
    void who_postpones_or_cancels_reads_what_becomes_of_the_answers() {
        reserve(3);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        pressMore("Postpone");
        assertTrue(shown(find(Dialog.class).single()).contains("It keeps what they have for the new date"));
        pressAnywhere("Leave it");
        pressMore("Cancel event");
        assertTrue(shown(find(Dialog.class).single()).contains("their page says that it is cancelled"));
    }

    private void reserve(int people) {
        As.nobody(() -> given.comes(event, Given.party("Rosa", people)));
    }

    private EventState state() {
        return events.view(event, Audience.TEAM).orElseThrow().state();
    }
}
