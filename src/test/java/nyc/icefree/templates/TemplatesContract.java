package nyc.icefree.templates;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Templates: what they keep, what they never show, and whose they are; on both databases. */
abstract class TemplatesContract {
    @AppTest
    static class OnH2Test extends TemplatesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TemplatesContract {}

    @Autowired
    Given given;

    @Autowired
    Templates templates;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventDesk desk;

    @Autowired
    Events events;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    Checklists checklists;

    @Autowired
    PatternShifts patternShifts;

    @Autowired
    PatternTasks patternTasks;

    @Autowired
    OwnRoles roles;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_event_is_planned_from_a_template_with_its_texts_shifts_and_checklist() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var start = Objects.requireNonNull(form.when().start());
        As.staff(team.organizer(), () -> {
            shifts.plan(shift(event, TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK)));
            checklists.add(event, new TaskDraft(null, "Chairs", team.organizer(), 2));
        });
        var template = kept(team, event, "Evening");
        keptThere(team, template);
        As.staff(team.organizer(), () -> {
            var card = templates.list().getFirst();
            assertEquals("Evening", card.name());
            assertEquals(start.toLocalTime(), card.slot().startLocal().toLocalTime());
            assertTrue(card.mine());
            var pattern = templates.form(template).orElseThrow();
            assertEquals(form.words(), pattern.words());
            assertEquals(form.rsvps().capacity(), pattern.rsvps().capacity());
            var made = templates.plan(
                    template,
                    team.organization(),
                    pattern.at(start.plusDays(4), start.plusDays(4).plusHours(2)));
            assertEquals(EventState.DRAFT, planning.planOf(made).orElseThrow().state());
            followed(team, made);
            var laidOut = shifts.sheetsOf(made).getFirst().draft();
            assertEquals(start.plusDays(4).minusMinutes(30), laidOut.slot().startLocal());
            assertEquals(shift(made, laidOut.slot()).of(made, team.organization()), laidOut);
            assertEquals(
                    team.organizer(), checklists.of(made).getFirst().draft().who());
        });
    }

    @Test
    void a_template_is_no_event_and_is_changed_without_one() {
        var team = given.team();
        var event = given.drafted(team, given.session("Hidden pattern " + team.slug(), 9));
        var template = kept(team, event, "Pattern");
        As.staff(team.organizer(), () -> {
            var all = new EventQuery(
                    Language.ENGLISH, null, Set.of(), null, null, null, null, EventQuery.Sort.START, true);
            assertEquals(
                    List.of(event),
                    desk.list(all, 0, 50).stream().map(row -> row.id()).toList());
            assertEquals(1, desk.count(all));
            assertEquals(
                    List.of(event),
                    events.workOf(List.of(team.organization())).stream()
                            .map(view -> view.id())
                            .toList());
            assertEquals(List.of(), checklists.late());
            assertTrue(planning.planOf(new EventId(template.value())).isEmpty());
            var plan = templates.open(template).pattern();
            var better = titled(plan.draft(), "A better pattern");
            templates.change(template, plan.version(), better);
            assertThrows(
                    ChangedMeanwhile.class,
                    () -> templates.change(template, plan.version(), titled(plan.draft(), "A worse one")));
            assertEquals(
                    "A better pattern",
                    templates.form(template).orElseThrow().words().getFirst().title());
            assertEquals(
                    "Hidden pattern " + team.slug(),
                    planning.planOf(event)
                            .orElseThrow()
                            .draft()
                            .words()
                            .getFirst()
                            .title());
        });
    }

    @Test
    void a_name_is_needed_and_used_once_and_a_removed_template_can_come_back() {
        var team = given.team();
        var event = given.drafted(team, given.session("Rights", 9));
        var template = kept(team, event, "Evening");
        As.staff(team.organizer(), () -> {
            Refusals.because(TemplateRefused.NAME_MISSING, () -> templates.keep(event, "  "));
            Refusals.because(TemplateRefused.NAME_TOO_LONG, () -> templates.keep(event, "x".repeat(121)));
            Refusals.because(TemplateRefused.NAME_TAKEN, () -> templates.keep(event, "evening"));
            assertEquals(1, templates.list().size());
            templates.rename(template, "Evening");
            templates.rename(template, "Morning");
            assertEquals("Morning", templates.list().getFirst().name());
            templates.remove(template);
            assertEquals(List.of(), templates.list());
            assertTrue(templates.form(template).isEmpty());
            assertThrows(NotYours.class, () -> templates.plan(template, team.organization(), given.session("Mine", 3)));
            templates.restore(template);
            assertEquals("Morning", templates.list().getFirst().name());
        });
    }

    @Test
    void a_shared_template_says_nothing_of_the_place_and_keeps_its_hosts_people_out() {
        var team = given.team();
        var other = given.team();
        var hidden = Given.draft(
                EventKind.MEETING,
                "Planning night",
                Objects.requireNonNull(given.session("", 9).when().start()),
                Objects.requireNonNull(given.session("", 9).when().end()),
                Given.library(),
                AddressVisibility.COMING,
                12);
        var event = given.drafted(team, hidden);
        var begins = Objects.requireNonNull(hidden.when().start());
        As.staff(team.organizer(), () -> {
            shifts.plan(shift(event, Given.slot(begins, 1)));
            checklists.add(event, new TaskDraft(null, "Keys", team.organizer(), 2));
        });
        var template = kept(team, event, "Meeting of " + team.slug());
        keptThere(team, template);
        assertTrue(As.staff(other.organizer(), () -> templates.form(template)).isEmpty());
        As.administrator(team.organizer(), () -> templates.share(template, true));
        As.staff(other.organizer(), () -> {
            var card = templates.list().stream()
                    .filter(c -> c.id().equals(template))
                    .findFirst()
                    .orElseThrow();
            assertFalse(card.mine());
            var form = templates.form(template).orElseThrow();
            assertNull(form.where().venue());
            assertEquals("", form.words().getFirst().instructions());
            assertEquals(12, form.rsvps().capacity());
            var start = Objects.requireNonNull(hidden.when().start());
            var made = templates.plan(template, other.organization(), form.at(start, start.plusHours(1)));
            assertEquals(
                    other.organization(), planning.planOf(made).orElseThrow().host());
            followed(other, made);
            var laidOut = shifts.sheetsOf(made).getFirst().draft();
            assertEquals(
                    "", laidOut.note().text(Language.ENGLISH) + laidOut.meetingPoint(), "notes may tell the place");
            assertNull(checklists.of(made).getFirst().draft().who());
            assertThrows(NotYours.class, () -> templates.open(template));
            assertThrows(NotYours.class, () -> patternShifts.of(template));
            assertThrows(NotYours.class, () -> patternTasks.of(template));
        });
        As.administrator(team.organizer(), () -> templates.share(template, false));
        assertTrue(As.staff(other.organizer(), () -> templates.form(template)).isEmpty());
    }

    private PatternId kept(Given.Team team, EventId event, String name) {
        return As.staff(team.organizer(), () -> templates.keep(event, name));
    }

    private void keptThere(Given.Team team, PatternId template) {
        await().until(() -> As.staff(
                team.organizer(),
                () -> !patternShifts.of(template).isEmpty()
                        && !patternTasks.of(template).isEmpty()));
    }

    /** What other rooms copy comes soon after. */
    private void followed(Given.Team team, EventId copy) {
        await().until(() -> As.staff(
                team.organizer(),
                () -> !shifts.sheetsOf(copy).isEmpty() && !checklists.of(copy).isEmpty()));
    }

    private static EventDraft titled(EventDraft draft, String title) {
        var was = draft.words().getFirst();
        return draft.worded(
                List.of(new EventWords(was.language(), title, was.description(), was.instructions(), true)));
    }

    private static ShiftDraft shift(EventId event, TimeSlot slot) {
        return Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot)
                .withSignup(SignupMode.INVITED)
                .withBriefing("Under the clock", "Side door")
                .withTerms(new ShiftTerms(true, 7, null, 48, true, null, TrustLevel.TRUSTED));
    }

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
                () -> Sql.run(jdbc, "update pattern_shift set own_role = ? where id = ?", theirs.own(), shift.value()));
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

    private static ShiftDraft shift(TimeSlot slot, Role role) {
        return new ShiftDraft(null, null, role, 2, slot, Set.of(), Set.of(), SignupMode.OPEN, "");
    }
}
