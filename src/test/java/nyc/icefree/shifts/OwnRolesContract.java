package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.roles.RoleRefused;
import nyc.icefree.shifts.roles.RoleRefused.Reason;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Roles that an organization added: another name, and the rules of their kind. */
abstract class OwnRolesContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends OwnRolesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnRolesContract {}

    @Autowired
    OwnRoles roles;

    @Autowired
    ShiftLayout layout;

    @Autowired
    Texts texts;

    private static RoleForm form(String name, ShiftRole kind) {
        return new RoleForm(NamesByLanguage.of(Language.ENGLISH, name), kind);
    }

    private Role.Own own(Given.Team team, String name, ShiftRole kind) {
        return As.staff(given.coordinator(team.organization()), () -> roles.add(team.organization(), form(name, kind)));
    }

    private List<NamedRole> kept(Given.Team team) {
        return As.staff(team.organizer(), () -> roles.of(team.organization())).own();
    }

    private ShiftDraft with(Given.Team team, Role role) {
        return draft(team, 2, slot(10, 12)).withRole(role).withSeats(2);
    }

    private void refused(Reason reason, Runnable act) {
        assertEquals(reason, assertThrows(RoleRefused.class, act::run).reason());
    }

    @Test
    void everybody_reads_of_a_shift_what_its_organization_calls_it() {
        var team = given.team();
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        var shift = shift(team, with(team, drummer));
        assertEquals(drummer, sheet(team, shift).draft().role());
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        var mine = As.volunteer(bo, () -> signup.offered(shift))
                .orElseThrow()
                .open()
                .shift();
        assertEquals("Drummer", texts.in(Language.SPANISH).of(mine.role()));
        int version = kept(team).getFirst().version();
        As.staff(
                given.coordinator(team.organization()),
                () -> roles.change(drummer, version, form("Lead drummer", ShiftRole.MEDIC)));
        assertEquals("Lead drummer", texts.in(Language.ENGLISH).of(mine.role()));
        assertEquals(ShiftRole.OTHER, kept(team).getFirst().role().kind(), "its kind stays");
        refused(
                Reason.CHANGED_MEANWHILE,
                () -> As.staff(
                        given.coordinator(team.organization()),
                        () -> roles.change(drummer, version, form("Late", ShiftRole.OTHER))));
    }

    @Test
    void the_rules_of_its_kind_hold_for_it() {
        var team = given.team();
        var event = given.published(team, given.session("Rally", 9));
        var watcher = own(team, "Watcher in green", ShiftRole.LEGAL_OBSERVER);
        var usher = own(team, "Usher", ShiftRole.MARSHAL);
        var day = slot(10, 12);
        var watching = given.planned(team, with(team, watcher).of(event, null).withSlot(day));
        var ushering = given.planned(team, with(team, usher).of(event, null).withSlot(slot(14, 15)));
        var bo = volunteer(team, nyc.icefree.volunteers.skills.CommonSkill.values());
        As.volunteer(bo, () -> signup.take(watching));
        refused(Kind.EXCLUDED_BY_ROLE, () -> As.volunteer(bo, () -> signup.take(ushering)));
        var sitter = own(team, "Story teller", ShiftRole.CHILDCARE);
        assertEquals(
                ShiftDraftRefused.Reason.NEEDS_TWO_ADULTS,
                assertThrows(
                                ShiftDraftRefused.class,
                                () -> shift(team, with(team, sitter).withTerms(ShiftTerms.NONE)))
                        .reason());
    }

    @Test
    void nobody_plans_with_a_role_of_others_nor_with_one_under_a_false_kind() {
        var team = given.team();
        var theirs = own(given.team(), "Weaver", ShiftRole.OTHER);
        notYours(() -> shift(team, with(team, theirs)));
        var shift = shift(team, with(team, ShiftRole.OTHER));
        var version = sheet(team, shift).version();
        notYours(() -> As.staff(team.organizer(), () -> planning.change(shift, version, with(team, theirs))));
        var ours = own(team, "Drummer", ShiftRole.CHILDCARE);
        notYours(() -> shift(team, with(team, new Role.Own(ours.own(), ShiftRole.OTHER))));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> jdbc.sql("update shift set own_role = ? where id = ?")
                        .params(theirs.own(), shift.value())
                        .update(),
                "the database holds it too");
    }

    @Test
    void at_another_organization_it_is_what_all_know() {
        var team = given.team();
        var other = given.team();
        given.appoint(other.organization(), team.organizer(), StaffRole.ORGANIZER);
        var event = given.published(team, given.session("Rally", 9));
        var theirs = given.published(other, given.session("March", 11));
        var same = given.published(team, given.session("Vigil", 12));
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        given.planned(team, with(team, drummer).of(event, null).withSlot(slot(10, 12)));
        assertEquals(2, As.staff(team.organizer(), () -> layout.spread(event, List.of(theirs, same))));
        assertEquals(ShiftRole.OTHER, roleAt(team, theirs));
        assertEquals(drummer, roleAt(team, same));
        assertEquals(0, As.staff(team.organizer(), () -> layout.spread(event, List.of(theirs, same))), "there by now");
    }

    private Role roleAt(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event))
                .getFirst()
                .draft()
                .role();
    }

    @Test
    void whoever_leads_nothing_there_writes_none() {
        var team = given.team();
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        notYours(() -> As.staff(team.organizer(), () -> roles.add(team.organization(), form("x", ShiftRole.OTHER))));
        notYours(() -> As.staff(team.organizer(), () -> roles.archive(drummer)));
        notYours(() -> As.staff(given.team().organizer(), () -> roles.of(team.organization())));
        notYours(() -> As.administrator(given.person(), () -> roles.of(team.organization())));
    }

    @Test
    void an_archived_one_stays_with_its_shifts_and_can_be_chosen_no_more() {
        var team = given.team();
        var drummer = own(team, "Drummer", ShiftRole.OTHER);
        var shift = shift(team, with(team, drummer));
        As.staff(given.coordinator(team.organization()), () -> roles.archive(drummer));
        var all = As.staff(team.organizer(), () -> roles.of(team.organization()));
        assertFalse(all.choices(null).contains(drummer));
        assertTrue(all.choices(drummer).contains(drummer));
        var sheet = sheet(team, shift);
        As.staff(
                team.organizer(),
                () -> planning.change(shift, sheet.version(), sheet.draft().withSeats(5)));
        assertEquals(drummer, sheet(team, shift).draft().role());
        As.staff(given.coordinator(team.organization()), () -> roles.bringBack(drummer));
        assertTrue(As.staff(team.organizer(), () -> roles.of(team.organization()))
                .choices(null)
                .contains(drummer));
    }

    @Test
    void as_many_as_one_can_look_through() {
        var team = given.team();
        for (int n = 0; n < OwnRoles.MOST; n++) {
            own(team, "Role " + n, ShiftRole.OTHER);
        }
        refused(Reason.TOO_MANY, () -> own(team, "One more", ShiftRole.OTHER));
        refused(Reason.NAME_MISSING, () -> own(team, " ", ShiftRole.OTHER));
        refused(Reason.NAME_TOO_LONG, () -> own(team, "x".repeat(61), ShiftRole.OTHER));
    }

    @Test
    void one_word_says_which_it_is() {
        var own = new Role.Own(UUID.randomUUID(), ShiftRole.MARSHAL);
        assertEquals(own, Role.read(own.line()).orElseThrow());
        assertEquals(ShiftRole.MEDIC, Role.read(ShiftRole.MEDIC.line()).orElseThrow());
        for (String none : List.of(
                "", "Medic", "MEDIC/", "MEDIC/x", "/" + own.own(), own.own().toString())) {
            assertTrue(Role.read(none).isEmpty(), none);
        }
    }
}
