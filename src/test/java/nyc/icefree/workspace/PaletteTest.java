package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import nyc.icefree.CountedStatements;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.Test;

/** The box in which one types what one looks for: what it offers to whom, and what choosing does. */
class PaletteTest extends WorkspaceTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Dialog palette() {
        test(find(Button.class).withText("Search or do").first()).click();
        return find(Dialog.class).last();
    }

    private List<String> typed(String text) {
        palette();
        find(Input.class).last().setValue(text);
        roundTrip();
        return lines();
    }

    private List<String> lines() {
        return find(Div.class).withClassName("palette-option").all().stream()
                .map(this::shown)
                .toList();
    }

    private void choose(String line) {
        test(find(Div.class).withClassName("palette-option").all().stream()
                        .filter(option -> shown(option).startsWith(line))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> offeredTo(PersonId person, String... roles) {
        signIn(person, roles);
        open("venues");
        var dialog = palette();
        roundTrip();
        var lines = lines();
        dialog.close();
        return lines;
    }

    @Test
    void everybody_is_offered_what_their_roles_open() {
        var team = given.team();
        var organizer = offeredTo(team.organizer(), "STAFF");
        assertTrue(
                organizer.containsAll(List.of("Plan an event", "Add a place", "Volunteers", "Templates")),
                organizer::toString);
        assertFalse(organizer.contains("Outbox") || organizer.contains("Invite somebody"), organizer::toString);

        var coordinator = given.coordinator(team.organization());
        var own = offeredTo(coordinator, "STAFF");
        assertTrue(own.stream().anyMatch(line -> line.startsWith("Invite somebodyNeighbors")), own::toString);
        assertFalse(own.contains("Outbox"), own::toString);

        var administrator = offeredTo(given.person(), "STAFF", "ADMINISTRATOR");
        assertTrue(
                administrator.containsAll(List.of("Invite somebody", "Add an organization", "Outbox")),
                administrator::toString);
        assertFalse(administrator.contains("Plan an event"), administrator::toString);
    }

    @Test
    void an_event_is_found_and_opened_and_then_offered_with_what_can_be_done() {
        var team = given.team();
        given.appoint(team.organization(), team.organizer(), StaffRole.COORDINATOR);
        given.drafted(team, given.session("Draft " + mark, 5));
        signIn(team.organizer(), "STAFF");
        open("");
        assertEquals(1, typed(mark).size());
        choose("Draft " + mark);
        assertEquals("Draft " + mark, findInView(H1.class).first().getText());
        assertTrue(find(Dialog.class).all().isEmpty());

        palette();
        roundTrip();
        assertTrue(
                lines().containsAll(List.of("Change", "Duplicate…", "Shifts", "Checklist")), () -> lines().toString());
        choose("Checklist");
        assertTrue(find(Dialog.class).all().isEmpty());
        assertEquals(
                "Checklist", findInView(TabSheet.class).first().getSelectedTab().getLabel());

        open("");
        palette();
        roundTrip();
        assertTrue(lines().getFirst().startsWith("Draft " + mark), () -> lines().toString());
    }

    @Test
    void what_was_open_last_is_not_shown_any_more_to_whom_it_is_hidden() {
        var team = given.team();
        var event = given.drafted(team, given.session("Draft " + mark, 5));
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        signIn(given.team().organizer(), "STAFF"); // as if the role had ended meanwhile
        open("");
        palette();
        roundTrip();
        assertFalse(lines().stream().anyMatch(line -> line.contains(mark)), () -> lines().toString());
    }

    @Test
    void what_was_chosen_before_one_stayed_is_not_done_at_the_next_visit() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        test(findInView(TextField.class).withCaption("Title in English").single())
                .setValue("Clinic " + mark);
        roundTrip();
        typed("Add a place");
        choose("Add a place");
        pressAnywhere("Stay here");
        UI.getCurrent().navigate("venues");
        pressAnywhere("Leave without saving");
        roundTrip();
        assertEquals("Places", findInView(H1.class).single().getText());
        assertFalse(find(Dialog.class).exists(), "nobody wants to add one any more");

        open("events/new");
        test(findInView(TextField.class).withCaption("Title in English").single())
                .setValue("Talk " + mark);
        roundTrip();
        typed("Add a place");
        choose("Add a place");
        pressAnywhere("Leave without saving");
        roundTrip();
        assertTrue(find(Dialog.class).exists(), "who leaves comes for it");
    }

    @Test
    void nothing_found_says_so_and_how_people_are_found() {
        signIn(given.team().organizer(), "STAFF");
        open("");
        assertEquals(List.of(), typed("zz" + mark));
        assertTrue(shown(find(Dialog.class).last()).contains("Nothing that you may see is called so."));
        assertFalse(find(Button.class).withText("Search again").exists());
    }

    @Test
    void a_letter_costs_few_statements() {
        var team = given.team();
        given.published(team, given.session("Talk " + mark, 5));
        signIn(team.organizer(), "STAFF");
        open("");
        typed(mark);
        long asked = CountedStatements.in(() -> {
            find(Input.class).last().setValue("Talk " + mark);
            roundTrip();
            return lines();
        });
        assertTrue(asked <= 17, "statements: " + asked); // two of them for own skills
        long opening = CountedStatements.in(() -> {
            palette();
            roundTrip();
            return lines();
        });
        assertTrue(opening <= 4, "statements: " + opening);
    }
}
