package nyc.icefree.programme;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.ComingEvent;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is near, read by one query; on both databases. */
abstract class ComingEventsContract {
    @AppTest
    static class OnH2Test extends ComingEventsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ComingEventsContract {}

    @Autowired
    Given given;

    @Autowired
    ComingEvents events;

    @Autowired
    EventPlanning planning;

    private final LocalDate today = LocalDate.now(Given.NEW_YORK);

    @Test
    void the_team_sees_drafts_and_public_ones_by_start_as_the_desk_has_them() {
        var team = given.team();
        var later = given.published(team, given.session("Later", 9));
        var draft = given.drafted(team, given.session("Sooner", 5));
        given.published(team, given.session("Too far", 40));
        var found = As.staff(team.organizer(), () -> near());
        assertEquals(List.of(draft, later), found.stream().map(ComingEvent::id).toList());
        assertEquals("Sooner", found.getFirst().title());
        assertEquals(EventState.DRAFT, found.getFirst().state());
        assertTrue(found.getFirst().mayOrganize());
        var slot = As.staff(
                team.organizer(), () -> planning.planOf(draft).orElseThrow().draft());
        assertEquals(slot.when().start(), found.getFirst().slot().startLocal());
    }

    @Test
    void what_is_cancelled_is_not_near_and_a_far_one_is_found_by_its_id() {
        var team = given.team();
        var far = given.published(team, given.session("Far " + UUID.randomUUID(), 60));
        assertEquals(1, As.staff(team.organizer(), () -> named(far)).size());
        As.staff(team.organizer(), () -> planning.cancel(far, "Rain"));
        assertEquals(List.of(), As.staff(team.organizer(), () -> named(far)));
    }

    @Test
    void a_co_host_sees_it_and_does_not_organize_it_once_it_has_accepted() {
        var team = given.team();
        var other = given.team();
        var form = given.session("Together", 6);
        var event = given.published(team, form.hostedWith(List.of(other.organization())));
        assertEquals(List.of(), As.staff(other.organizer(), () -> named(event)));
        given.accepted(other, event);
        assertFalse(As.staff(other.organizer(), () -> named(event)).getFirst().mayOrganize());
    }

    @Test
    void another_team_and_who_belongs_to_none_see_nothing_of_it() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Ours", 5));
        for (var stranger : List.of(given.team().organizer(), given.person())) {
            assertEquals(List.of(), As.staff(stranger, () -> named(draft)));
            assertEquals(List.of(), As.staff(stranger, () -> near()));
        }
    }

    @Test
    void administrators_see_what_is_listed_and_no_draft_of_others() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Ours", 5));
        var listed = given.published(team, given.session("Everybody's", 5));
        var administrator = given.person();
        assertEquals(List.of(), As.administrator(administrator, () -> named(draft)));
        assertEquals(1, As.administrator(administrator, () -> named(listed)).size());
    }

    private List<ComingEvent> near() {
        return events.within(today, today.plusDays(30), Language.SPANISH);
    }

    private List<ComingEvent> named(EventId event) {
        return events.named(List.of(event), Language.ENGLISH);
    }
}
