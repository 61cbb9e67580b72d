package nyc.icefree.workspace.rsvps;

import static nyc.icefree.Asking.DAYS;
import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.Asking.TALK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What parties answer to an event's questions, before organizers of its host and of a co-host. */
class PartyAnswersTest extends WorkspaceTest {
    @Autowired
    RsvpDesk desk;

    private Given.Team host;
    private Given.Team coHost;
    private EventId event;

    @BeforeEach
    void two_parties_have_answered() {
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
    void organizers_of_the_host_read_each_and_count_the_choices() {
        list(host, 2);
        var list = shown(findInView(RsvpList.class).single());
        assertTrue(list.contains("Answers to your questions"), list);
        assertTrue(list.contains("Soup: 3 people in 2 parties"), list);
        assertTrue(list.contains("Rice & beans: nobody so far"), list);
        var grid = test(findInView(RsvpGrid.class).single());
        String jo = shown(Objects.requireNonNull(grid.getCellComponent(0, 0)));
        assertTrue(jo.contains("Which lunch would you like? Soup"), jo);
        assertTrue(jo.contains("The street"), jo);
    }

    @Test
    void a_co_host_reads_those_of_whoever_shares_with_it_and_counts_nothing() {
        list(coHost, 1);
        var list = findInView(SharedList.class).single();
        var grid = test(find(Grid.class, list).single());
        assertEquals(1, grid.size());
        assertTrue(shown(Objects.requireNonNull(grid.getCellComponent(0, 0))).contains("The yard"));
        assertFalse(shown(list).contains("Soup:"), shown(list));
    }

    @Test
    void who_adds_a_party_by_hand_writes_down_what_it_said() {
        list(host, 2);
        press("Add a party");
        test(find(TextField.class).withCaption("Name").single()).setValue("Ana");
        var talk =
                find(TextField.class).withCaption("What should we talk about?").single();
        test(talk).setValue("x".repeat(301));
        test(find(Select.class).withCaption("Which lunch would you like?").single())
                .selectItem("Rice & beans");
        pressAnywhere("Add a party");
        assertTrue(talk.isInvalid());
        test(talk).setValue("");
        pressAnywhere("Add a party");
        assertEquals(
                new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(0)))),
                As.staff(host.organizer(), () -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                        .lines()
                        .getFirst()
                        .toQuestions());
        assertTrue(shown(findInView(RsvpList.class).single()).contains("Rice & beans: 1 person in 1 party"));
    }

    private void list(Given.Team team, int tab) {
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(tab);
    }

    private void reserve(String name, int people, Set<OrganizationId> shared, String talk) {
        var form = new ReservationForm(
                name, PartyPeople.notAsked(people), null, Needs.NONE, Language.ENGLISH, true, shared);
        var answers = new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(1)), TALK.id(), Answer.text(talk)));
        As.nobody(() -> given.comes(event, form.answering(answers)));
    }
}
