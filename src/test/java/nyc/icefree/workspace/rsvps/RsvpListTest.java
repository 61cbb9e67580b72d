package nyc.icefree.workspace.rsvps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.RsvpPurge;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RsvpListTest extends WorkspaceTest {
    @Autowired
    RsvpPurge purge;

    @Autowired
    Reservations reservations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void names_are_said_to_be_destroyed_only_where_there_were_some() {
        var team = given.team();
        var event = given.published(team);
        var other = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + other);
        findInView(TabSheet.class).single().setSelectedIndex(2);
        press("Add a party");
        test(find(TextField.class).withCaption("Name").single()).setValue("Sam");
        pressAnywhere("Add a party");
        given.movedToThePast(event);
        given.movedToThePast(other);
        purge.purgeDue();
        assertFalse(rsvps(event).contains("destroyed"), rsvps(event));
        assertTrue(rsvps(other).contains("The names were destroyed 7 days after the event"), rsvps(other));
    }

    private String rsvps(EventId event) {
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(2);
        return shown(findInView(RsvpList.class).single());
    }

    @Test
    void a_party_that_called_is_added_by_hand_and_printed() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(2);
        press("Add a party");
        pressAnywhere("Add a party");
        var name = find(TextField.class).withCaption("Name").single();
        assertTrue(name.isInvalid());
        test(name).setValue("Sam");
        test(find(IntegerField.class).withCaption("Adults").single()).setValue(2);
        test(find(IntegerField.class).withCaption("Children").single()).setValue(1);
        pressAnywhere("Add a party");
        assertTrue(shown(findInView(RsvpList.class).single())
                .contains("1 party with 3 people comes. 1 of them is a child."));
        assertEquals(1, test(findInView(RsvpGrid.class).single()).size());
        assertTrue(shown(open("events/" + event + "/print")).contains("2 adults and 1 child"));
    }

    @Test
    void a_cancelled_place_is_said_and_comes_back_by_undo_and_nobody_was_there_before_the_day() {
        var team = given.team();
        var event = given.published(team);
        reserve(event, "Sam", Set.of());
        signIn(team.organizer(), "STAFF");
        assertTrue(rsvps(event).contains("1 party with 1 person comes."), rsvps(event));
        assertEquals(List.of("Edit", "Cancel place"), buttons(), "its day is still to come");
        row("Cancel place");
        assertTrue(find(Notification.class).all().stream()
                .anyMatch(notice -> shown(notice).contains("The place of Sam is cancelled.")));
        assertFalse(shown(findInView(RsvpList.class).single()).contains("1 party with"));
        pressAnywhere("Undo");
        assertTrue(rsvps(event).contains("1 party with 1 person comes."), rsvps(event));
        given.begun(event);
        rsvps(event);
        assertEquals(List.of("Edit", "Was there", "Did not come", "Cancel place"), buttons());
        row("Was there");
        pressAnywhere("Undo");
        rsvps(event);
        assertEquals(List.of("Edit", "Was there", "Did not come", "Cancel place"), buttons());
    }

    @Test
    void a_party_is_found_by_its_note_and_what_it_said_since_is_written_down() {
        var team = given.team();
        var event = given.published(team);
        reserve(event, "Sam", Set.of());
        given.comes(
                event,
                new ReservationForm("Jo", 1, null, new Needs(null, Set.of(), "by bike"), Language.ENGLISH, true));
        signIn(team.organizer(), "STAFF");
        rsvps(event);
        test(find(TextField.class).withCaption("Search names and notes").single())
                .setValue("bike");
        assertEquals(1, test(findInView(RsvpGrid.class).single()).size());
        row("Edit");
        test(find(IntegerField.class).withCaption("Adults").single()).setValue(2);
        pressAnywhere("Save");
        assertTrue(rsvps(event).contains("2 parties with 3 people come."), rsvps(event));
    }

    @Test
    void a_rush_is_told_and_taken_back_in_one_act_with_the_way_back() {
        var team = given.team();
        var event = given.published(team);
        for (int i = 0; i < 41; i++) {
            unproven(event, "Bot" + i);
        }
        signIn(team.organizer(), "STAFF");
        assertTrue(shown(open("")).contains("41 answers came in a rush"));
        assertTrue(rsvps(event).contains("31 answers are held"), rsvps(event));
        assertTrue(rsvps(event).contains("41 of them brought no sign of a person: they have 10 places"), rsvps(event));
        press("Take these back");
        String after = shown(findInView(RsvpList.class).single());
        assertFalse(after.contains("answers are held") || after.contains("10 parties"), after);
        pressAnywhere("Undo");
        assertTrue(rsvps(event).contains("31 answers are held"), rsvps(event));
        press("Drop all");
        assertFalse(shown(findInView(RsvpList.class).single()).contains("are held"), "10 go on");
    }

    @Test
    void the_list_leaves_with_a_reason_by_whoever_may_and_its_password_is_shown_once() {
        var team = given.team();
        var event = given.published(team);
        reserve(event, "Sam", Set.of());
        signIn(team.organizer(), "STAFF");
        rsvps(event);
        assertTrue(find(Button.class).withText("Export").all().isEmpty());
        given.mayExport(team.organization(), team.organizer());
        rsvps(event);
        press("Export");
        pressAnywhere("Make the file");
        var reason = find(TextField.class).withCaption("What is it for?").single();
        assertTrue(reason.isInvalid());
        test(reason).setValue("Rooms for the night");
        pressAnywhere("Make the file");
        String password =
                find(Span.class).withClassName("code-to-read").single().getText();
        assertTrue(password.matches("[0-9-]{34}"), password);
        pressAnywhere("Close");
        String list = rsvps(event);
        assertTrue(list.contains("Reason: Rooms for the night"), list);
        assertFalse(list.contains(password), list);
    }

    @Test
    void a_no_to_those_found_is_said_to_exactly_those_that_were_shown() {
        var team = given.team();
        var event = given.published(team);
        for (int i = 0; i < 41; i++) {
            unproven(event, "Bot" + i);
        }
        signIn(team.organizer(), "STAFF");
        rsvps(event);
        test(find(TextField.class).withCaption("Search names and notes").single())
                .setValue("bot4");
        assertTrue(find(Button.class).withText("Drop the 1 found").exists());
        unproven(event, "Bot4 too");
        press("Drop the 1 found");
        assertTrue(rsvps(event).contains("31 answers are held"), rsvps(event));
        test(find(TextField.class).withCaption("Search names and notes").single())
                .setValue("bot");
        assertTrue(find(Button.class).withText("Drop the 31 found").exists());
        test(find(Select.class).withCaption("State").single()).selectItem("Coming");
        assertFalse(find(Button.class).withText("Drop the 31 found").exists(), "they are not shown");
    }

    private void unproven(EventId event, String name) {
        reservations.reserve(event, Given.party(name, 1), UUID.randomUUID(), AnswerSender.of(Proof.NONE));
    }

    private List<String> buttons() {
        return find(Button.class, actions()).all().stream().map(Button::getText).toList();
    }

    private void row(String button) {
        test(find(Button.class, actions()).withText(button).single()).click();
    }

    private Component actions() {
        return Objects.requireNonNull(test(findInView(RsvpGrid.class).single()).getCellComponent(0, 4));
    }

    @Test
    void a_co_host_looks_at_whoever_shares_with_it_and_changes_nothing() {
        var coHost = given.team();
        var event =
                given.published(given.team(), given.session("Rights", 3).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        reserve(event, "Min", Set.of(coHost.organization()));
        reserve(event, "Jo", Set.of());
        signIn(coHost.organizer(), "STAFF");
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(1);
        var list = findInView(SharedList.class).single();
        assertTrue(shown(list).contains("decides whether your organization may see it"), shown(list));
        var grid = find(Grid.class, list).single();
        assertEquals(1, test(grid).size());
        assertTrue(test(grid).getCellText(0, 1).isEmpty());
        assertTrue(find(Button.class, list).all().isEmpty());
    }

    private void reserve(EventId event, String name, Set<OrganizationId> shared) {
        given.comes(
                event,
                new ReservationForm(name, PartyPeople.notAsked(1), null, Needs.NONE, Language.ENGLISH, true, shared));
    }
}
