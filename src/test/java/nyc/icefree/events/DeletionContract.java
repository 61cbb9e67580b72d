package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.events.PlanningRefused.Reason;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Drafts are deleted with all that belongs to them, and nothing that anybody else has seen; on both databases. */
abstract class DeletionContract {
    @AppTest
    static class OnH2Test extends DeletionContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DeletionContract {}

    @Autowired
    Given given;

    @Autowired
    EventDeletion deletion;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventApproval steps;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Checklists checklists;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_draft_goes_with_its_shifts_checklist_and_key_and_leaves_a_note_without_names() {
        var team = given.team();
        var id = given.drafted(team, given.session("Nobody comes to this", 5));
        As.staff(team.organizer(), () -> {
            shift(id);
            checklists.add(id, new TaskDraft(null, "Chairs", team.organizer(), 2));
            planning.publish(given.drafted(team, given.session("Another stays", 6)));
            vault.makeKey(KeyOwner.event(id.value())); // as for drafts of former times
            deletion.check(id);
            deletion.delete(id);
            assertTrue(planning.planOf(id).isEmpty());
            assertThrows(NotYours.class, () -> deletion.delete(id));
        });
        assertEquals(List.of(), remains(id));
        assertFalse(vault.hasKey(KeyOwner.event(id.value())));
        assertEquals(
                List.of("EVENT_DRAFTED", "EVENT_DELETED"),
                jdbc.sql("select act from audit_entry where thing = ? and act like 'EVENT%' order by at, act")
                        .param(id.value())
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    @Test
    void what_waited_for_approval_and_came_back_can_go_too() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Perhaps", 5));
        As.staff(team.organizer(), () -> {
            steps.submit(id, null);
            refused(Reason.NOT_A_DRAFT, id);
            steps.withdraw(id);
            deletion.delete(id);
        });
        assertEquals(List.of(), remains(id));
    }

    @Test
    void what_was_public_is_never_deleted() {
        var team = given.team();
        var published = given.published(team);
        var takenBack = given.published(team);
        var cancelled = given.published(team);
        As.staff(team.organizer(), () -> {
            planning.unpublish(takenBack);
            planning.cancel(cancelled, "Rain");
            refused(Reason.NOT_A_DRAFT, published);
            refused(Reason.NOT_A_DRAFT, takenBack);
            refused(Reason.NOT_A_DRAFT, cancelled);
            assertTrue(planning.planOf(takenBack).isPresent());
        });
    }

    @Test
    void while_somebody_holds_a_shift_the_draft_stays_as_it_was() {
        var team = given.team();
        var id = given.drafted(team, given.session("Staffed early", 5));
        var helper = helper(team);
        As.staff(team.organizer(), () -> {
            var shift = shift(id);
            checklists.add(id, new TaskDraft(null, "Chairs", null, 2));
            staffing.assign(shift, helper, null);
            assertEquals(
                    Reason.HAS_PEOPLE,
                    assertThrows(PlanningRefused.class, () -> deletion.delete(id))
                            .reason());
            assertTrue(planning.planOf(id).isPresent());
            assertEquals(1, checklists.of(id).size(), "nothing of it is gone");
            var seat = shifts.sheetsOf(id).getFirst().people().getFirst();
            staffing.unassign(seat.assignment());
            deletion.delete(id);
        });
        assertEquals(List.of(), remains(id));
    }

    @Test
    void nobody_else_deletes_it() {
        var team = given.team();
        var id = given.drafted(team, given.session("Ours", 5));
        var stranger = given.team();
        for (Runnable act : List.<Runnable>of(() -> deletion.delete(id), () -> deletion.check(id))) {
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.nobody(act));
        }
        assertTrue(As.staff(team.organizer(), () -> planning.planOf(id)).isPresent());
    }

    @Test
    void a_co_host_deletes_nothing() {
        var team = given.team();
        var coHost = given.team();
        var id = given.drafted(team, given.session("Ours", 5).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, id);
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> deletion.delete(id)));
    }

    /** Tables that still say something of the event. */
    private List<String> remains(EventId id) {
        return jdbc
                .sql(
                        "select distinct lower(table_name) from information_schema.columns where lower(column_name) = 'event_id'"
                                + " and lower(table_schema) = 'public' order by 1")
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !table.startsWith("message"))
                .filter(table -> jdbc.sql("select count(*) from " + table + " where event_id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
    }

    private void refused(Reason reason, EventId id) {
        assertEquals(
                reason,
                assertThrows(PlanningRefused.class, () -> deletion.check(id)).reason());
        assertEquals(
                reason,
                assertThrows(PlanningRefused.class, () -> deletion.delete(id)).reason());
    }

    private ShiftId shift(EventId event) {
        var start = Objects.requireNonNull(
                planning.planOf(event).orElseThrow().draft().when().start());
        return shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 2, Given.slot(start, 1)));
    }

    private nyc.icefree.people.PersonId helper(Given.Team team) {
        return volunteers.enlist(new VolunteerForm(
                "Bo Example",
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH),
                        Set.of(CommonSkill.WELCOME_DESK),
                        Set.of("queens"),
                        Set.of(team.organization()))));
    }
}
