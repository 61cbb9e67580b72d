package nyc.icefree.workspace.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.ShiftMoveQuestion;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.bulk.BulkDialogs.BulkDialog;
import nyc.icefree.workspace.events.EventGrid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BulkViewTest extends WorkspaceTest {
    @Test
    void chosen_events_are_published_after_a_look_and_taken_back() {
        var team = given.team();
        var one = given.drafted(team, given.session("One", 5));
        var other = given.drafted(team, given.session("Other", 6));
        var left = given.drafted(team, given.session("Left", 7));
        start(team);
        choose(0);
        choose(1);
        assertTrue(shown(findInView(BulkBar.class).single()).contains("2 events selected"));
        press("Publish…");
        var asked = shown(find(BulkDialog.class).single());
        assertSays(asked, "Will be public", "2 of 2 events are ready.", "Nobody gets an email.");
        assertEquals(EventState.DRAFT, state(one));
        pressAnywhere("Publish 2 events");
        assertEquals(EventState.PUBLISHED, state(one));
        assertEquals(EventState.PUBLISHED, state(other));
        assertEquals(EventState.DRAFT, state(left));
        assertFalse(findInView(BulkBar.class).all().stream().anyMatch(BulkBar::isVisible));
        pressAnywhere("Undo");
        assertEquals(EventState.UNPUBLISHED, state(one));
    }

    @Test
    void one_that_may_not_is_named_with_its_reason_before_and_the_others_go_on() {
        var team = given.team();
        var one = given.published(team, given.session("One", 5));
        var draft = given.drafted(team, given.session("Draft", 6));
        start(team);
        choose(0);
        press("Select the whole list");
        press("Cancel…");
        var now = find(Button.class).withText("Cancel events").single();
        assertFalse(now.isEnabled());
        test(field(TextArea.class, "What people are told")).setValue("The hall is closed.");
        var asked = shown(find(BulkDialog.class).single());
        assertSays(asked, "The event is not published.", "1 of 2 events are ready.");
        pressAnywhere("Cancel one event");
        assertEquals(EventState.CANCELLED, state(one));
        assertEquals(EventState.DRAFT, state(draft));
        var after = shown(find(BulkDialog.class).single());
        assertTrue(after.contains("One event was left as it is:") || after.isEmpty(), after);
    }

    @Test
    void who_is_told_is_said_as_of_one_event_and_nobody_is_promised_who_left_no_address() {
        var team = given.team();
        var one = given.published(team, given.session("One", 5));
        var other = given.published(team, given.session("Other", 6));
        reserve(one, null);
        reserve(other, null);
        cancelBoth(
                team,
                "2 parties have answered. They do",
                "Nobody who comes gave an email address. 2 parties gave no address");
        String said = said();
        assertTrue(said.contains("2 events are cancelled."), said);
        assertTrue(said.contains("Nobody who comes or helps can be told by email."), said);
        assertTrue(said.contains("2 parties gave no address and must see it on their page."), said);
        assertFalse(said.contains("two minutes"), said);
    }

    @Test
    void whoever_left_an_address_is_counted_after_it_is_done() {
        var team = given.team();
        var one = given.published(team, given.session("One", 5));
        given.published(team, given.session("Other", 6));
        reserve(one, Given.email());
        cancelBoth(team, "One party has answered. They do", "One party that comes or waits gets an email.");
        assertTrue(said().contains("One person or party gets an email in two minutes: undo it before"), said());
    }

    private void cancelBoth(Given.Team team, String answered, String told) {
        start(team);
        choose(0);
        press("Select the whole list");
        press("Cancel…");
        test(field(TextArea.class, "What people are told")).setValue("The hall is closed.");
        var asked = shown(find(BulkDialog.class).single());
        assertTrue(asked.contains("This is who is told, two minutes later:" + told), asked);
        assertTrue(asked.contains(answered + " not have to do anything: their page says that it is cancelled."), asked);
        pressAnywhere("Cancel 2 events");
    }

    private String said() {
        return shown(find(Notification.class).last());
    }

    private void reserve(EventId event, @Nullable String email) {
        given.comes(event, new ReservationForm("Rosa", 1, email, Needs.NONE, Language.ENGLISH, true));
    }

    @Test
    void chosen_events_move_by_days_and_are_copied() {
        var team = given.team();
        var event = given.drafted(team, given.session("One", 5));
        var before = events.slotOf(event).orElseThrow().startLocal();
        start(team);
        choose(0);
        press("Move…");
        test(field(IntegerField.class, "Days")).setValue(3);
        assertTrue(shown(find(BulkDialog.class).single()).contains("New time"));
        pressAnywhere("Move one event");
        assertEquals(before.plusDays(3), events.slotOf(event).orElseThrow().startLocal());
        choose(0);
        press("Copy…");
        assertTrue(shown(find(BulkDialog.class).single()).contains("Gets a copy"));
        pressAnywhere("Copy one event");
        assertEquals(2, test(findInView(EventGrid.class).single()).size());
    }

    @Test
    void who_is_told_of_a_proposed_move_is_said_before_and_nobody_is_kept_from_it() {
        var team = given.team();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var event = given.published(team, given.session("One", 5));
        reserve(event, Given.email());
        start(team);
        choose(0);
        press("Move…");
        test(field(IntegerField.class, "Days")).setValue(1);
        var asked = shown(find(BulkDialog.class).single());
        assertFalse(asked.contains("Nobody gets an email."), asked);
        assertTrue(asked.contains("The other organizers get a message; people are told once somebody agrees."), asked);
        assertTrue(asked.contains("Once somebody agrees, this is who is told, two minutes later:One party"), asked);
    }

    @Test
    void what_was_refused_when_it_came_to_it_asks_nothing_more() {
        var team = given.team();
        var event = given.published(team, given.session("One", 5));
        var slot = events.slotOf(event).orElseThrow();
        given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 2, slot));
        start(team);
        choose(0);
        press("Move…");
        test(field(IntegerField.class, "Days")).setValue(1);
        var question = find(ShiftMoveQuestion.class).single();
        assertTrue(question.isVisible());
        As.staff(team.organizer(), () -> planning.cancel(event, "Rain"));
        signIn(team.organizer(), "STAFF");
        pressAnywhere("Move one event");
        assertTrue(shown(find(BulkDialog.class).single()).contains("One event was left as it is:"));
        assertFalse(question.isVisible());
    }

    private void start(Given.Team team) {
        open(team.organizer(), "events");
    }

    private void choose(int row) {
        choose(findInView(EventGrid.class).single(), row);
    }

    private EventState state(EventId event) {
        return events.termsOf(event).orElseThrow().state();
    }
}
