package nyc.icefree.templates;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.shifts.PatternShifts;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles that an organization added, in shifts of its templates. */
abstract class TemplateRolesContract {
    @AppTest
    static class OnH2Test extends TemplateRolesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TemplateRolesContract {}

    @Autowired
    Given given;

    @Autowired
    Templates templates;

    @Autowired
    EventPlanning planning;

    @Autowired
    PatternShifts patternShifts;

    @Autowired
    OwnRoles roles;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_shift_of_a_template_has_no_role_of_another_organization() {
        var team = given.team();
        var event = given.drafted(team, given.session("Evening of roles", 9));
        var begins = startOf(team, event);
        var template = kept(team, event, "Roles");
        var slot = Given.slot(begins, 1);
        var ours = own(team);
        var theirs = own(given.team());
        var shift = As.staff(team.organizer(), () -> patternShifts.add(template, shift(slot, ours)));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> jdbc.sql("update pattern_shift set own_role = ? where id = ?")
                        .params(theirs.own(), shift.value())
                        .update());
        assertThrows(
                DataIntegrityViolationException.class,
                () -> jdbc.sql("update pattern_shift set own_role = ?, organization_id ="
                                + " (select organization_id from own_role where id = ?) where id = ?")
                        .params(theirs.own(), theirs.own(), shift.value())
                        .update(),
                "nor is it of another organization than its template");
    }

    private LocalDateTime startOf(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(),
                () -> Objects.requireNonNull(
                        planning.planOf(event).orElseThrow().draft().when().start()));
    }

    private Role.Own own(Given.Team team) {
        return As.staff(
                given.coordinator(team.organization()),
                () -> roles.add(
                        team.organization(),
                        new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Drummer"), ShiftRole.OTHER)));
    }

    private PatternId kept(Given.Team team, EventId event, String name) {
        return As.staff(team.organizer(), () -> templates.keep(event, name));
    }

    private static ShiftDraft shift(TimeSlot slot, Role role) {
        return new ShiftDraft(null, null, role, 2, slot, Set.of(), Set.of(), SignupMode.OPEN, "");
    }
}
