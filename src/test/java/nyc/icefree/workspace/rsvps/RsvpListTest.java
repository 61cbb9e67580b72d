package nyc.icefree.workspace.rsvps;

import static nyc.icefree.Asking.DAYS;
import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.Asking.TALK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.RsvpPurge;
import nyc.icefree.rsvp.reserving.Tickets;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // what a test calls first sets them
class RsvpListTest extends WorkspaceTest {
    @Autowired
    RsvpPurge purge;

    @Autowired
    Reservations reservations;

    @Autowired
    RsvpDesk desk;

    @Autowired
    DoorLinks doors;

    @Autowired
    DoorDesk atDoor;

    @Autowired
    Tickets tickets;

    private Given.Team host;
    private Given.Team coHost;
    private EventId event;

    private void a_party_that_asks() {
        host = given.team();
        coHost = given.team();
        event = given.published(host, given.session("Rights", 3).hostedWith(java.util.List.of(coHost.organization())));
        given.accepted(coHost, event);
        var care = new Childcare(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_6_TO_11, 1));
        given.comes(
                event,
                Given.party(
                        "Sam", new PartyPeople(2, 2), new Needs(new Language("wo"), Set.of(), care, "by the door")));
    }

    private void two_parties_have_answered() {
        host = given.team();
        coHost = given.team();
        event = given.published(
                host,
                Asking.in(given.session("Rights", 3).hostedWith(List.of(coHost.organization())), LUNCH, TALK, DAYS));
        given.accepted(coHost, event);
        reserve("Min", 2, Set.of(coHost.organization()), "The yard");
        reserve("Jo", 1, Set.of(), "The street");
    }

    @Test
    void names_are_said_to_be_deleted_only_where_there_were_some() {
        var team = given.team();
        var event = given.published(team);
        var other = given.published(team);
        openTab(team.organizer(), other, "rsvps");
        press("Add a party");
        test(field(TextField.class, "Name")).setValue("Sam");
        pressAnywhere("Add a party");
        given.movedToThePast(event);
        given.movedToThePast(other);
        purge.purgeDue();
        assertFalse(rsvps(event).contains("were deleted"), rsvps(event));
        assertTrue(rsvps(other).contains("The names were deleted 7 days after the event"), rsvps(other));
    }

    private String rsvps(EventId event) {
        openTab(event, "rsvps");
        return shown(findInView(RsvpList.class).single());
    }

    @Test
    void a_party_that_called_is_added_by_hand_and_printed() {
        var team = given.team();
        var event = given.published(team);
        openTab(team.organizer(), event, "rsvps");
        press("Add a party");
        pressAnywhere("Add a party");
        var name = field(TextField.class, "Name");
        assertTrue(name.isInvalid());
        test(name).setValue("Sam");
        test(field(IntegerField.class, "Adults")).setValue(2);
        test(field(IntegerField.class, "Children")).setValue(1);
        pressAnywhere("Add a party");
        assertSays(shown(findInView(RsvpList.class).single()), "1 party with 3 people comes. 1 of them is a child.");
        assertEquals(1, test(findInView(RsvpGrid.class).single()).size());
        assertTrue(shown(open("events/" + event + "/print")).contains("2 adults and 1 child"));
    }

    @Test
    void who_was_counted_at_the_door_can_be_taken_back() {
        var team = given.team();
        var event = given.published(team);
        var rsvp = given.comes(event, Given.party("Sam", 2, null, Language.ENGLISH))
                .rsvp();
        given.begun(event);
        signIn(team.organizer(), "STAFF");
        var door = doors.make(event, DoorKind.COUNT, "");
        String token = doors.token(door).orElseThrow().value();
        atDoor.came(token, tickets.code(event, rsvp).value(), 2, 0);
        rsvps(event);
        row("Take the count back");
        assertFalse(buttons().contains("Take the count back"));
        assertEquals(Optional.empty(), doors.turnout(event));
    }

    @Test
    void cancelling_a_spot_can_be_undone() {
        var team = given.team();
        var event = given.published(team);
        reserve(event, "Sam", Set.of());
        signIn(team.organizer(), "STAFF");
        assertTrue(rsvps(event).contains("1 party with 1 person comes."), rsvps(event));
        assertEquals(List.of("Edit", "Cancel spot"), buttons(), "its day is still to come");
        row("Cancel spot");
        assertTrue(notices().contains("The spot of Sam is cancelled."));
        assertFalse(shown(findInView(RsvpList.class).single()).contains("1 party with"));
        pressAnywhere("Undo");
        assertTrue(rsvps(event).contains("1 party with 1 person comes."), rsvps(event));
        given.begun(event);
        rsvps(event);
        assertEquals(List.of("Edit", "Was there", "Did not come", "Cancel spot"), buttons());
        row("Was there");
        row("Take mark back");
        assertEquals(List.of("Edit", "Was there", "Did not come", "Cancel spot"), buttons());
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
        test(field(TextField.class, "Search names and notes")).setValue("bike");
        assertEquals(1, test(findInView(RsvpGrid.class).single()).size());
        row("Edit");
        test(field(IntegerField.class, "Adults")).setValue(2);
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
        String today = shown(open(team.organizer(), ""));
        assertTrue(today.contains("41 answers came in a rush") && !today.contains("are held"), today);
        assertSays(rsvps(event), "Together they have 10 spots. 31 answers are held");
        press("Take answers back…");
        pressAnywhere("Take these back");
        String after = shown(findInView(RsvpList.class).single());
        assertFalse(after.contains("answers are held") || after.contains("10 parties"), after);
        pressAnywhere("Undo");
        assertTrue(rsvps(event).contains("31 answers are held"), rsvps(event));
        press("Drop all");
        assertFalse(shown(findInView(RsvpList.class).single()).contains("are held"), "10 go on");
    }

    @Test
    void an_alarm_is_answered_by_one_press() {
        var team = given.team();
        var event = given.published(team);
        for (int i = 0; i < 41; i++) {
            unproven(event, "Kin" + i);
        }
        signIn(team.organizer(), "STAFF");
        rsvps(event);
        press("People sent them: let them in");
        String after = shown(findInView(RsvpList.class).single());
        assertTrue(after.contains("20 parties with 20 people come") && !after.contains("are held"), after);
        assertFalse(shown(open("")).contains("came in a rush"));
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
        var reason = field(TextField.class, "What is it for?");
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
        test(field(TextField.class, "Search names and notes")).setValue("bot4");
        assertTrue(find(Button.class).withText("Drop the 1 found").exists());
        unproven(event, "Bot4 too");
        press("Drop the 1 found");
        assertTrue(rsvps(event).contains("31 answers are held"), rsvps(event));
        test(field(TextField.class, "Search names and notes")).setValue("bot");
        assertTrue(find(Button.class).withText("Drop the 31 found").exists());
        test(field(Select.class, "State")).selectItem("Coming");
        assertFalse(find(Button.class).withText("Drop the 31 found").exists(), "they are not shown");
    }

    private void unproven(EventId event, String name) {
        reservations.reserve(event, Given.party(name, 1), UUID.randomUUID(), RsvpSender.of(Proof.NONE));
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
        openTab(coHost.organizer(), event, "rsvps");
        var list = findInView(SharedList.class).single();
        assertTrue(shown(list).contains("decides whether your organization may see it"), shown(list));
        var grid = find(Grid.class, list).single();
        assertEquals(1, test(grid).size());
        assertTrue(test(grid).getCellText(0, 1).isEmpty());
        assertTrue(find(Button.class, list).all().isEmpty());
    }

    private void reserve(EventId event, String name, Set<OrganizationId> shared) {
        given.comes(event, new ReservationForm(party(name, 1).sharedWith(shared), true));
    }

    @Test
    void what_all_ask_for_is_answered_with_a_note_on_how_much_can_be_met_and_taken_back() {
        a_party_that_asks();
        signIn(host.organizer(), "STAFF");
        rsvps();
        assertTrue(panel().contains("Interpretation into Wolof4 people in 1 partyOpen (1)"), panel());
        assertSays(panel(), "Childcare2 people in 1 party: 1 child (0 to 2 years), 1 child (6 to 11 years)");
        assertTrue(tab().endsWith(", 3 needs open"), tab());
        answer("Childcare");
        choose("Say to all who ask for it", NeedAnswer.ARRANGED);
        test(field(TextField.class, "How much can you meet?")).setValue("we can care for 12");
        pressAnywhere("Save");
        assertSays(panel(), "Your note: we can care for 12", "Arranged (1)");
        assertTrue(list().contains("2 needs are open."), list());
        assertTrue(tab().endsWith(", 2 needs open"), tab());
        pressAnywhere("Undo");
        assertFalse(panel().contains("Arranged (1)"), panel());
        assertTrue(panel().contains("Your note: we can care for 12"), "that is not what was undone");
    }

    @Test
    void one_party_is_answered_each_need_by_itself() {
        a_party_that_asks();
        signIn(host.organizer(), "STAFF");
        rsvps();
        test(find(Button.class, cell(4)).withText("Answer").single()).click();
        choose("Interpretation into Wolof", NeedAnswer.ARRANGED);
        choose("“by the door”", NeedAnswer.NOT_POSSIBLE);
        pressAnywhere("Save");
        String needs = test(findInView(RsvpGrid.class).single()).getCellText(0, 3);
        assertEquals(
                "Interpretation into Wolof: Arranged · Childcare for 1 child (0 to 2 years), 1 child (6 to 11 years): Open"
                        + " · “by the door”: Not possible",
                needs);
        pressAnywhere("Undo");
        assertFalse(test(findInView(RsvpGrid.class).single()).getCellText(0, 3).contains("Arranged"));
    }

    @Test
    void a_co_host_sees_numbers_and_few_of_them_as_words() {
        a_party_that_asks();
        given.comes(
                event,
                Given.party("Awa", new PartyPeople(3, 0), new Needs(new Language("wo"), Set.of(), Childcare.NONE, "")));
        openTab(coHost.organizer(), event, "rsvps");
        String shown = shown(findInView(SharedList.class).single());
        assertSays(
                shown,
                "2 parties with 7 people come. They speak Wolof (7). They need: Interpretation into Wolof (7)"
                        + " · Childcare (fewer than 3).");
    }

    private void rsvps() {
        openTab(event, "rsvps");
    }

    private String tab() {
        return findInView(TabSheet.class).single().getTabAt(2).getLabel();
    }

    private String panel() {
        return shown(findInView(NeedsPanel.class).single());
    }

    private String list() {
        return shown(findInView(RsvpList.class).single());
    }

    private void answer(String what) {
        test(find(Button.class, findInView(NeedsPanel.class).single()).all().stream()
                        .filter(button ->
                                ("Answer: " + what).equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Component cell(int column) {
        return Objects.requireNonNull(test(findInView(RsvpGrid.class).single()).getCellComponent(0, column));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, NeedAnswer answer) {
        ((RadioButtonGroup<NeedAnswer>) field(RadioButtonGroup.class, label)).setValue(answer);
    }

    @Test
    void organizers_of_the_host_read_each_and_count_the_choices() {
        two_parties_have_answered();
        list(host);
        var list = shown(findInView(RsvpList.class).single());
        assertSays(list, "Answers to your questions", "Soup: 3 people in 2 parties", "Rice & beans: nobody so far");
        var grid = test(findInView(RsvpGrid.class).single());
        String jo = shown(Objects.requireNonNull(grid.getCellComponent(0, 0)));
        assertSays(jo, "Which lunch would you like? Soup", "The street");
    }

    @Test
    void a_co_host_reads_those_of_whoever_shares_with_it_and_counts_nothing() {
        two_parties_have_answered();
        list(coHost);
        var list = findInView(SharedList.class).single();
        var grid = test(find(Grid.class, list).single());
        assertEquals(1, grid.size());
        assertTrue(shown(Objects.requireNonNull(grid.getCellComponent(0, 0))).contains("The yard"));
        assertFalse(shown(list).contains("Soup:"), shown(list));
    }

    @Test
    void who_adds_a_party_by_hand_writes_down_what_it_said() {
        two_parties_have_answered();
        list(host);
        press("Add a party");
        test(field(TextField.class, "Name")).setValue("Ana");
        var talk = field(TextField.class, "What should we talk about?");
        test(talk).setValue("x".repeat(301));
        test(field(Select.class, "Which lunch would you like?")).selectItem("Rice & beans");
        pressAnywhere("Add a party");
        assertTrue(talk.isInvalid());
        test(talk).setValue("");
        pressAnywhere("Add a party");
        assertEquals(
                new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(0)))),
                As.staff(host.organizer(), () -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                        .lines()
                        .getFirst()
                        .party()
                        .toQuestions());
        assertTrue(shown(findInView(RsvpList.class).single()).contains("Rice & beans: 1 person in 1 party"));
    }

    private void list(Given.Team team) {
        openTab(team.organizer(), event, "rsvps");
    }

    private void reserve(String name, int people, Set<OrganizationId> shared, String talk) {
        var answers = new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(1)), TALK.id(), Answer.text(talk)));
        As.nobody(() -> given.comes(
                event,
                new ReservationForm(party(name, people).sharedWith(shared).answering(answers), true)));
    }

    private static Party party(String name, int people) {
        return Party.of(name, PartyPeople.notAsked(people), null, Needs.NONE, Language.ENGLISH);
    }
}
