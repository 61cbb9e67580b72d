package nyc.icefree.workspace.rsvps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organizer answers what is asked for, and a co-host sees how many ask. */
class NeedsPanelTest extends WorkspaceTest {
    private Given.Team host;
    private Given.Team coHost;
    private EventId event;

    @BeforeEach
    void a_party_that_asks() {
        host = given.team();
        coHost = given.team();
        event = given.published(host, given.session("Rights", 3).hostedWith(java.util.List.of(coHost.organization())));
        given.accepted(coHost, event);
        var care = new Childcare(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_6_TO_11, 1));
        given.comes(
                event,
                new ReservationForm(
                        "Sam",
                        new PartyPeople(2, 2),
                        null,
                        new Needs(new Language("wo"), Set.of(), care, "by the door"),
                        Language.ENGLISH,
                        true,
                        Set.of()));
    }

    @Test
    void what_all_ask_for_is_answered_with_a_note_on_how_much_can_be_met_and_taken_back() {
        signIn(host.organizer(), "STAFF");
        rsvps();
        assertTrue(panel().contains("Interpretation into Wolof4 people in 1 partyOpen (1)"), panel());
        assertTrue(
                panel().contains("Childcare2 people in 1 party: 1 child (0 to 2 years), 1 child (6 to 11 years)"),
                panel());
        assertTrue(tab().endsWith(", 3 needs open"), tab());
        answer("Childcare");
        choose("Say to all who ask for it", NeedAnswer.ARRANGED);
        test(find(TextField.class).withCaption("How much can you meet?").single())
                .setValue("we can care for 12");
        pressAnywhere("Save");
        assertTrue(panel().contains("Your note: we can care for 12"), panel());
        assertTrue(panel().contains("Arranged (1)"), panel());
        assertTrue(list().contains("2 needs are open."), list());
        assertTrue(tab().endsWith(", 2 needs open"), tab());
        pressAnywhere("Undo");
        assertFalse(panel().contains("Arranged (1)"), panel());
        assertTrue(panel().contains("Your note: we can care for 12"), "that is not what was undone");
    }

    @Test
    void one_party_is_answered_each_need_by_itself() {
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
        given.comes(
                event,
                new ReservationForm(
                        "Awa",
                        new PartyPeople(3, 0),
                        null,
                        new Needs(new Language("wo"), Set.of(), Childcare.NONE, ""),
                        Language.ENGLISH,
                        true,
                        Set.of()));
        signIn(coHost.organizer(), "STAFF");
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(1);
        String shown = shown(findInView(SharedList.class).single());
        assertTrue(
                shown.contains(
                        "2 parties with 7 people come. They speak Wolof (7). They need: Interpretation into Wolof (7)"
                                + " · Childcare (fewer than 3)."),
                shown);
    }

    private void rsvps() {
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(2);
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
        ((RadioButtonGroup<NeedAnswer>)
                        find(RadioButtonGroup.class).withCaption(label).single())
                .setValue(answer);
    }
}
