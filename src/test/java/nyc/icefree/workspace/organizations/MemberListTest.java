package nyc.icefree.workspace.organizations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.Member;
import nyc.icefree.partners.Memberships;
import nyc.icefree.people.PersonId;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator may do with a member stands behind one button that says whose it is; others have none. */
class MemberListTest extends WorkspaceTest {
    @Autowired
    Memberships memberships;

    @Test
    void a_coordinator_changes_a_role_and_removes_somebody_in_the_menu_of_the_row() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        open(coordinator, "organizations/" + team.organization());
        var menu = menuOf(team.organizer(), team, coordinator);
        assertEquals(List.of("New role: Coordinator", "Let them export lists", "Remove"), acts(menu));
        new MenuBarTester<>(menu).clickItem("Actions", "New role: Coordinator");
        assertEquals(
                2,
                findInView(Span.class).withText("Coordinator").all().size(),
                "the list is made anew with the role that the row has now");
        var anew = menuOf(team.organizer(), team, coordinator);
        assertEquals(List.of("New role: Organizer", "Let them export lists", "Remove"), acts(anew));
        new MenuBarTester<>(anew).clickItem("Actions", "Remove");
        assertTrue(members(team, coordinator).stream().noneMatch(m -> m.person().equals(team.organizer())));
    }

    @Test
    void an_organizer_reads_who_is_a_member_and_has_no_acts() {
        var team = given.team();
        open(team.organizer(), "organizations/" + team.organization());
        assertTrue(findInView(Span.class).withText("Organizer").exists());
        assertFalse(findInView(MoreMenu.class).exists());
    }

    @Test
    void an_administrator_chooses_which_organization_runs_the_campaign() {
        var team = given.team();
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("organizations/" + team.organization());
        press("Make it the one that runs the campaign");
        assertEquals(
                team.organization(), organizations.ofCampaign().orElseThrow().id());
        assertFalse(findInView(Button.class)
                .withText("Make it the one that runs the campaign")
                .exists());
    }

    private MoreMenu menuOf(PersonId person, Given.Team team, PersonId coordinator) {
        var names = members(team, coordinator).stream().map(Member::person).toList();
        return findInView(MoreMenu.class).all().get(names.indexOf(person));
    }

    private List<Member> members(Given.Team team, PersonId coordinator) {
        return As.staff(coordinator, () -> memberships.list(team.organization()));
    }

    private static List<String> acts(MoreMenu menu) {
        assertTrue(menu.getItems().getFirst().getAriaLabel().orElseThrow().startsWith("Actions for "));
        return menu.getItems().getFirst().getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }
}
