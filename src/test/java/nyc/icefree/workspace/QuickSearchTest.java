package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.UUID;
import nyc.icefree.CountedStatements;
import nyc.icefree.Sql;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.Test;

/** The search in the bar: what it finds for whom, and where it leads. */
class QuickSearchTest extends WorkspaceTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private ComboBox<?> search() {
        return find(ComboBox.class).withPlaceholder("Search").single();
    }

    private List<String> typed(String text) {
        test(search()).setFilter(text);
        return test(search()).getSuggestions();
    }

    private List<String> typed(PersonId person, String text, String... roles) {
        signIn(person, roles);
        open("venues");
        return typed(text);
    }

    private int searches(PersonId reader) {
        return Sql.number(
                jdbc, "select count(*) from audit_entry where who = ? and act = 'PEOPLE_SEARCHED'", reader.value());
    }

    @Test
    void everybody_finds_the_views_that_their_roles_open() {
        var organizer = given.team().organizer();
        assertEquals(List.of("Templates"), typed(organizer, "templ", "STAFF"));
        assertEquals(List.of(), typed(organizer, "outb", "STAFF"));
        assertEquals(List.of("Outbox"), typed(given.person(), "outb", "STAFF", "ADMINISTRATOR"));
    }

    @Test
    void an_event_is_found_and_opened() {
        var team = given.team();
        given.drafted(team, given.session("Draft " + mark, 5));
        assertEquals(List.of("Draft " + mark), typed(team.organizer(), mark, "STAFF"));
        test(search()).selectItem("Draft " + mark);
        assertEquals("Draft " + mark, findInView(H1.class).first().getText());
        assertTrue(search().isEmpty());
        assertEquals(List.of(), typed(given.team().organizer(), mark, "STAFF"));
    }

    @Test
    void people_are_found_by_their_own_organizations_only_whoever_asks() {
        var team = given.team();
        given.volunteer("Zoë " + mark, team);
        assertEquals(List.of("Zoë " + mark), typed(team.organizer(), "zoe " + mark, "STAFF"));
        assertEquals(List.of(), typed(given.team().organizer(), mark, "STAFF"));
        assertEquals(List.of(), typed(given.person(), mark, "STAFF", "ADMINISTRATOR"));
        var both = given.person();
        given.member(both);
        assertEquals(List.of(), typed(both, mark, "STAFF", "ADMINISTRATOR"));
        given.appoint(team.organization(), both, StaffRole.ORGANIZER);
        assertEquals(List.of("Zoë " + mark), typed(both, mark, "STAFF", "ADMINISTRATOR"));
    }

    @Test
    void people_are_looked_for_from_three_letters_and_it_is_written_down_once() {
        var me = given.team().organizer();
        assertFalse(typed(me, "ad", "STAFF").contains("Ada Example"));
        assertEquals(0, searches(me));
        typed("ada");
        typed("ada e");
        assertEquals(1, searches(me));
    }

    @Test
    void a_letter_costs_few_statements() {
        var team = given.team();
        given.published(team, given.session("Talk " + mark, 5));
        typed(team.organizer(), mark, "STAFF");
        long asked = CountedStatements.in(() -> typed("Talk " + mark));
        assertTrue(asked <= 17, "statements: " + asked);
    }
}
