package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.approvals.WaitingFor;
import nyc.icefree.workspace.checklists.ChecklistPanels.ChecklistPanel;
import nyc.icefree.workspace.events.EventPageView.EventTabs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventPageViewTest extends WorkspaceTest {
    private static final String COMES = "Quetzalina Comes";

    /** Each of its tables is read once, whoever asks for it. */
    private static final int FIRST_VIEW = 16;

    private static final int ONCE_A_SECOND = 2;

    @Autowired
    EventApproval steps;

    @Autowired
    Checklists checklists;

    @Autowired
    EventDeletion deletion;

    private Team host;
    private Team coHost;
    private EventId event;

    @BeforeEach
    void an_event_with_a_co_host_a_party_and_a_shift() {
        host = given.team();
        coHost = given.team();
        event = given.published(host, given.session("Together", 6).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        As.nobody(() -> given.comes(event, Given.party(COMES, 2)));
        var day = Given.inDays(6);
        var slot = TimeSlot.of(day.atTime(18, 30), day.atTime(20, 0), Given.NEW_YORK);
        given.planned(host, Given.shift(event, ShiftRole.MARSHAL, 2, slot).withSignup(SignupMode.ASK));
    }

    @Test
    void the_header_says_when_where_state_and_who_comes() {
        var team = given.team();
        var event = given.published(team);
        var page = shown(open(team.organizer(), "events/" + event));
        assertEquals("Know your rights", findInView(H1.class).single().getText());
        assertTrue(page.contains("6:30 PM to 8:00 PM, New York time"), page);
        assertSays(page, "Elmhurst Reading Room, 8601 Example Avenue", "Published", "0 of 20 spots taken");
    }

    @Test
    void a_draft_is_published_and_taken_back() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 7));
        open(team.organizer(), "events/" + event);
        press("Publish");
        pressAnywhere("Publish all the same");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
        pressMore("Unpublish");
        assertFalse(shown(findInView(EventHeader.class).single()).contains("Published"));
    }

    @Test
    void what_is_past_can_be_copied_but_neither_changed_nor_cancelled() {
        var team = given.team();
        var event = given.published(team);
        given.movedToThePast(event);
        var page = shown(open(team.organizer(), "events/" + event));
        assertTrue(page.contains("Duplicate"), page);
        for (String button : List.of("Cancel event", "Unpublish", "Change")) {
            assertTrue(findInView(Button.class).withText(button).all().isEmpty(), button);
            assertTrue(findInView(RouterLink.class).withText(button).all().isEmpty(), button);
        }
    }

    @Test
    void cancelling_asks_what_people_are_told_and_keeps_the_dialog_open_without_it() {
        var team = given.team();
        var event = given.published(team);
        open(team.organizer(), "events/" + event);
        pressMore("Cancel event");
        pressAnywhere("Cancel the event");
        var reason = field(TextArea.class, "What people are told");
        assertTrue(reason.isInvalid());
        test(reason).setValue("The hall is flooded.");
        pressAnywhere("Cancel the event");
        var header = shown(findInView(EventHeader.class).single());
        assertSays(header, "Cancelled", "The hall is flooded.");
    }

    @Test
    void a_host_without_our_trust_is_not_asked_what_nobody_reads() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("Know your rights", 3));
        As.staff(team.organizer(), () -> steps.submit(event, null));
        given.approved(event);
        open(team.organizer(), "events/" + event);
        pressMore("Cancel event");
        pressAnywhere("Cancel the event");
        assertSays(shown(findInView(EventHeader.class).single()), "Cancelled");
    }

    @Test
    void cancelling_promises_no_message_that_nobody_gets_and_is_taken_back() {
        var team = given.team();
        var event = given.published(team);
        var form = new ReservationForm("Rosa", 3, null, Needs.NONE, Language.ENGLISH, false);
        As.nobody(() -> given.comes(event, form));
        open(team.organizer(), "events/" + event);
        pressMore("Cancel event");
        var said = shown(find(CancelDialog.class).single());
        assertSays(said, "Nobody who comes gave an email address. One party gave no address", "Know your rights, ");
        test(field(TextArea.class, "What people are told")).setValue("Flooded.");
        pressAnywhere("Cancel the event");
        pressAnywhere("Undo");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
    }

    @Test
    void an_organizer_of_the_host_sees_all_and_may_act() {
        var page = shown(openTab(host.organizer(), event, "rsvps"));
        assertEquals(
                List.of(
                        "Details",
                        "Shifts, 2 open",
                        "Who comes, 2 of 20",
                        "Checklist",
                        "Door",
                        "Announcements",
                        "Messages"),
                tabs());
        assertTrue(page.contains("0 of 2 seats filled"), page);
        assertTrue(findInView(MoreMenu.class).exists());
    }

    @Test
    void a_co_hosts_organizer_sees_how_many_come_and_nobody_who_does_not_share_it() {
        var page = openTab(coHost.organizer(), event, "rsvps");
        assertEquals(List.of("Details", "Who comes", "Announcements", "Messages"), tabs());
        String header = shown(findInView(EventHeader.class).single());
        assertTrue(header.contains("2 of 20 spots taken"), header);
        assertFalse(header.contains("No shifts"), "the shifts are the host's to know: " + header);
        assertFalse(shown(page).contains(COMES), shown(page));
        onlyLooks();
    }

    @Test
    void an_administrator_without_membership_sees_what_the_public_sees() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        for (String tab : List.of("details", "shifts", "rsvps", "checklist")) {
            var page = openTab(event, tab);
            assertEquals(List.of("Details"), tabs());
            assertSaysNot(shown(page), COMES, "spots taken");
            onlyLooks();
        }
    }

    @Test
    void an_administrator_is_led_to_where_what_waits_is_decided_and_nobody_else_is() {
        var partner = given.untrustedTeam();
        var waits = given.drafted(partner, given.session("Waits", 7));
        As.staff(partner.organizer(), () -> steps.submit(waits, null));
        open(partner.organizer(), "events/" + waits);
        assertFalse(findInView(RouterLink.class).withText("Decide about it").exists());
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("events/" + waits);
        assertEquals(
                "review",
                findInView(RouterLink.class)
                        .withText("Decide about it")
                        .single()
                        .getHref());
        assertTrue(findInView(Button.class).all().isEmpty());
    }

    private List<String> tabs() {
        return all(Tab.class).stream().map(Tab::getLabel).toList();
    }

    private void onlyLooks() {
        assertFalse(findInView(MoreMenu.class).exists());
        assertEquals(
                List.of("Copy link"),
                findInView(Button.class).all().stream().map(Button::getText).toList());
        assertTrue(findInView(Anchor.class).withText("View page").exists());
        assertFalse(findInView(RouterLink.class).withText("Change").exists());
    }

    @Test
    void the_first_view_takes_few_statements_and_no_more_when_there_is_more_to_show() {
        var team = given.team();
        var event = given.published(team, given.session("Counted", 6));
        fill(team, event);
        signIn(team.organizer(), "STAFF");
        statements(event); // what is kept from now on
        long few = statements(event);
        fill(team, event);
        fill(team, event);
        signIn(team.organizer(), "STAFF");
        long many = statements(event);
        // what is read at most once a second may come between
        assertTrue(many <= few + ONCE_A_SECOND, "statements: " + few + ", then " + many);
        assertTrue(Math.min(few, many) <= FIRST_VIEW, "statements: " + few);
    }

    @Test
    void a_date_of_a_series_takes_few_as_well() {
        var team = given.team();
        var series = given.series(team, given.session("Clinic", 9), Given.daily(5));
        var event = As.staff(team.organizer(), () -> seriesDesk.dates(series, 2, 1))
                .getFirst()
                .event();
        As.staff(team.organizer(), () -> publishing.publish(series));
        fill(team, event);
        signIn(team.organizer(), "STAFF");
        statements(event); // what is kept from now on
        long few = Math.min(statements(event), statements(event));
        assertTrue(few <= FIRST_VIEW, "statements: " + few);
    }

    private long statements(EventId event) {
        open("my-calendar"); // so that the view is made anew
        return CountedStatements.in(() -> open("events/" + event));
    }

    private void fill(Team team, EventId event) {
        var day = Given.inDays(6);
        var slot = TimeSlot.of(day.atTime(18, 30), day.atTime(20, 0), Given.NEW_YORK);
        As.staff(team.organizer(), () -> {
            checklists.addUsual(event);
            return shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 2, slot).withSignup(SignupMode.ASK));
        });
        As.nobody(() -> given.comes(event, Given.party("Rosa", 2)));
    }

    @Test
    void a_partner_submits_and_an_administrator_declines_with_a_reason() {
        var team = given.untrustedTeam();
        String title = "Rights " + team.slug();
        var event = given.drafted(team, given.session(title, 7));
        open(team.organizer(), "events/" + event);
        press("Submit for approval");
        pressAnywhere("Submit all the same");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Waits for approval"));
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertTrue(shown(open("review/" + event)).contains(title));
        press("Decline");
        pressAnywhere("Decline it");
        var words = field(TextArea.class, "Reason");
        assertTrue(words.isInvalid());
        test(words).setValue("Who leads it?");
        pressAnywhere("Decline it");
        var page = shown(open(team.organizer(), "events/" + event));
        assertSays(page, "Who leads it?", "Draft");
    }

    @Test
    void a_postponed_event_says_so_and_takes_place_after_all() {
        var team = given.team();
        var event = given.published(team);
        open(team.organizer(), "events/" + event);
        pressMore("Postpone");
        String asked = shown(find(Dialog.class).single());
        assertSays(asked, "Nobody has reserved yet.", "No volunteer has a shift there.");
        pressAnywhere("Postpone the event");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Postponed"));
        pressMore("Takes place after all");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
    }

    @Test
    void a_move_says_who_is_told_before_it_is_saved() {
        var team = given.team();
        var event = given.published(team);
        var before = events.slotOf(event).orElseThrow();
        open(team.organizer(), "events/" + event + "/edit");
        moveADay();
        press("Save");
        var asked = find(Dialog.class).single();
        String text = shown(asked);
        assertSays(text, "Nobody has reserved yet.", "2 organizers get an email at once.");
        assertEquals(before, events.slotOf(event).orElseThrow());
        pressAnywhere("Move it and tell them");
        assertNotEquals(before, events.slotOf(event).orElseThrow());
    }

    @Test
    void where_a_second_person_is_needed_the_move_is_proposed_and_another_agrees() {
        var team = given.team();
        var coHost = given.team();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        EventDraft draft = given.session("Together", 7).hostedWith(List.of(coHost.organization()));
        var event = given.published(team, draft);
        assertTrue(shown(open(coHost.organizer(), "")).contains("to co-host: Together"));
        press("Accept");
        var before = events.slotOf(event).orElseThrow();
        open(team.organizer(), "events/" + event + "/edit");
        moveADay();
        press("Save");
        pressAnywhere("Propose it");
        assertEquals(before, events.slotOf(event).orElseThrow());
        assertTrue(shown(open(coHost.organizer(), "")).contains("Together: somebody proposes to move it"));
        open("events/" + event);
        press("Agree: change it");
        assertNotEquals(before, events.slotOf(event).orElseThrow());
    }

    @Test
    void an_event_is_set_to_publish_itself() {
        var team = given.team();
        var event = given.drafted(team, given.session("Later", 7));
        open(team.organizer(), "events/" + event);
        pressMore("Publish later");
        pressAnywhere("Set the time");
        var when = field(DateTimePicker.class, "When it becomes public");
        assertTrue(when.isInvalid());
        test(when)
                .setValue(
                        java.time.LocalDateTime.now(nyc.icefree.Given.NEW_YORK).plusDays(1));
        pressAnywhere("Set the time");
        pressAnywhere("Publish all the same");
        var page = shown(findInView(WaitingFor.class).single());
        assertTrue(page.contains("Becomes public by itself"), page);
        assertEquals(
                EventState.APPROVED,
                events.view(event, nyc.icefree.disclosure.Audience.TEAM)
                        .orElseThrow()
                        .state());
        pressMore("Make it a draft again");
        assertFalse(findInView(WaitingFor.class).exists());
    }

    @Test
    void what_cannot_be_published_again_says_why() {
        var team = given.team();
        var event = given.published(team, given.session("Soon over", 7));
        open(team.organizer(), "events/" + event);
        pressMore("Unpublish");
        given.movedToThePast(event);
        pressAnywhere("Undo");
        assertTrue(notices().contains("The event is over."));
    }

    private void moveADay() {
        begins(begin().plusDays(1));
    }

    @Test
    void each_state_has_one_first_act_and_no_other_in_its_color() {
        var team = given.team();
        var draft = given.drafted(team, given.session("A draft", 7));
        assertEquals(List.of("Publish"), first(team, draft));
        assertEquals(List.of("Change"), first(team, given.published(team)));
        var postponed = given.published(team);
        As.staff(team.organizer(), () -> planning.postpone(postponed, ""));
        assertEquals(List.of("Set the new date"), first(team, postponed));
        var cancelled = given.published(team);
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "No heating."));
        assertEquals(List.of("Duplicate…"), first(team, cancelled));
        var past = given.published(team);
        given.movedToThePast(past);
        assertEquals(List.of("Duplicate…"), first(team, past));
        var partner = given.untrustedTeam();
        var theirs = given.drafted(partner, given.session("A draft", 7));
        assertEquals(List.of("Submit for approval"), first(partner, theirs));
        As.staff(partner.organizer(), () -> steps.submit(theirs, null));
        assertEquals(List.of("Change"), first(partner, theirs));
    }

    @Test
    void what_is_public_can_be_looked_at_and_its_link_be_copied() {
        var team = given.team();
        var event = given.published(team);
        open(team.organizer(), "events/" + event);
        var page = findInView(Anchor.class).withText("View page").single();
        assertTrue(page.getHref().startsWith("/en/events/know-your-rights"), page.getHref());
        tell("link-copied");
        assertEquals("Copied", find(Notification.class).last().getElement().getProperty("text"));
        tell("link-not-copied");
        var field = field(TextField.class, "Copy this link");
        assertTrue(field.getValue().endsWith(page.getHref()), field.getValue());
        assertTrue(field.isReadOnly());
    }

    @Test
    void a_draft_has_no_public_page_to_lead_to() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        open(team.organizer(), "events/" + event);
        assertTrue(findInView(CopyLink.class).all().isEmpty());
        assertTrue(findInView(Anchor.class).withText("View page").all().isEmpty());
    }

    @Test
    void what_somebody_deleted_meanwhile_is_said_to_be_gone() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        var page = open(team.organizer(), "events/" + event);
        As.staff(team.organizer(), () -> deletion.delete(event));
        signIn(team.organizer(), "STAFF");
        press("Publish");
        assertTrue(shown(page).contains("This event is gone"), shown(page));
        assertFalse(findInView(EventActions.class).exists());
        assertFalse(findInView(EventTabs.class).exists());
    }

    @Test
    void a_part_that_cannot_be_read_says_so_and_is_tried_again_by_a_button() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        open(team.organizer(), "events/" + event);
        signIn(given.person(), "STAFF");
        var tabs = findInView(TabSheet.class).single();
        assertThrows(NotYours.class, () -> tabs.setSelectedIndex(3));
        roundTrip();
        assertTrue(shown(tabs).contains("This part could not be read."), shown(tabs));
        signIn(team.organizer(), "STAFF");
        press("Try again");
        assertTrue(findInView(ChecklistPanel.class).exists());
        assertFalse(shown(tabs).contains("could not be read"));
    }

    @Test
    void what_people_would_miss_is_said_before_and_leads_to_the_form() {
        var team = given.team();
        var event = given.drafted(team, given.session("In English only", 7));
        open(team.organizer(), "events/" + event);
        press("Publish");
        var asked = find(Dialog.class).single();
        assertTrue(shown(asked).contains("Spanish"), shown(asked));
        pressAnywhere("Leave it");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Draft"));
        press("Publish");
        test(find(Dialog.class)
                        .single()
                        .getChildren()
                        .flatMap(EventPageViewTest::below)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(button -> button.getText().contains("Spanish"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertTrue(getCurrentView() instanceof EventEditView);
        assertTrue(findInView(TextField.class).withCaption("Title in Spanish").exists(), "at its field");
    }

    @Test
    void what_somebody_changed_meanwhile_is_shown_as_it_is_now() {
        var team = given.team();
        var event = given.drafted(team, given.session("A draft", 7));
        open(team.organizer(), "events/" + event);
        As.staff(team.organizer(), () -> planning.publish(event));
        signIn(team.organizer(), "STAFF");
        press("Publish");
        pressAnywhere("Publish all the same");
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"));
        assertTrue(findInView(MoreMenu.class).exists());
    }

    private List<String> first(Team team, EventId event) {
        return first(open(team.organizer(), "events/" + event));
    }

    /** What stands in the color of the first act, wherever on the page. */
    private List<String> first(Main page) {
        return below(page)
                .filter(part -> !part.getElement().isTextNode()
                                && part.getElement().getClassList().contains("primary")
                        || (part instanceof Button button
                                && button.getThemeNames().contains("primary")))
                .map(part -> part.getElement().getText())
                .toList();
    }

    private static Stream<Component> below(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(EventPageViewTest::below));
    }

    private void tell(String event) {
        var button = findInView(Button.class).withText("Copy link").single().getElement();
        button.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button, event, JacksonUtils.createObjectNode()));
    }
}
