package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.Translation;
import nyc.icefree.disclosure.TranslationState;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.publicevents.FeedEvents;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class LifeContract {
    @AppTest
    static class OnH2Test extends LifeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LifeContract {}

    private static final Language BENGALI = new Language("bn");

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventApproval steps;

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    EventDesk desk;

    @Autowired
    FeedEvents feeds;

    @Autowired
    EventProgramme programme;

    @Autowired
    Events events;

    @Autowired
    EventRights rights;

    @Autowired
    CoHosting coHosting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    EventDeletion deletion;

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
    EventCopies copies;

    @Autowired
    Translations translations;

    @Test
    void a_partner_that_is_not_trusted_submits_and_publishes_once_it_is_approved() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> {
            steps.submit(id, null);
            assertEquals(EventState.SUBMITTED, state(id));
            assertEquals(
                    PlanningRefused.WAITS_FOR_APPROVAL, planning.mayPublish(id).refusal());
            Refusals.because(PlanningRefused.SUBMITTED_ALREADY, () -> steps.submit(id, null));
            Refusals.because(PlanningRefused.WAITS_FOR_APPROVAL, () -> planning.publish(id));
        });
        assertTrue(steps.submitted().contains(id));
        As.administrator(
                given.person(),
                () -> assertEquals(
                        Audience.PUBLIC, desk.detail(id).orElseThrow().view().audience()));
        given.approved(id);
        assertEquals(EventState.PUBLISHED, state(id));
    }

    @Test
    void a_change_after_approval_waits_for_approval_again() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        var at = clock.instant().plus(Duration.ofDays(2));
        As.staff(team.organizer(), () -> steps.submit(id, at));
        given.approved(id);
        assertEquals(EventState.APPROVED, state(id));
        As.staff(team.organizer(), () -> {
            given.edit(team, id, d -> d.titled("Other"));
            assertEquals(EventState.SUBMITTED, state(id));
            steps.withdraw(id);
            assertEquals(EventState.DRAFT, state(id));
            Refusals.because(PlanningRefused.NOT_SUBMITTED, () -> steps.withdraw(id));
        });
    }

    @Test
    void what_is_scheduled_is_published_when_its_hour_comes_and_not_before() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> {
            Refusals.because(PlanningRefused.NOT_IN_THE_FUTURE, () -> steps.schedule(id, clock.instant()));
            Refusals.because(
                    PlanningRefused.NOT_IN_THE_FUTURE,
                    () -> steps.schedule(id, clock.instant().plus(Duration.ofDays(6))));
            steps.schedule(id, clock.instant().plus(Duration.ofDays(1)));
        });
        turns.turnDue();
        assertEquals(EventState.APPROVED, state(id));
        jdbc.sql("update event set publish_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), id.value())
                .update();
        turns.turnDue();
        assertEquals(EventState.PUBLISHED, state(id));
        assertTrue(events.view(id, Audience.PUBLIC).isPresent());
    }

    @Test
    void a_postponed_event_keeps_its_page_and_takes_place_again_with_a_new_date() {
        var team = given.team();
        var id = given.published(team);
        int before = view(id).sequence();
        As.staff(team.organizer(), () -> {
            planning.postpone(id, "The hall has no heating.");
            Refusals.because(PlanningRefused.NOT_PUBLISHED, () -> planning.postpone(id, ""));
        });
        var postponed = view(id);
        assertTrue(postponed.postponed());
        assertFalse(postponed.takesPlace());
        assertEquals("The hall has no heating.", postponed.cancelReason());
        assertTrue(postponed.sequence() > before);
        assertTrue(programme.bySlug(postponed.slug()).isPresent());
        given.edit(team, id, d -> d.later(3));
        assertTrue(view(id).takesPlace());
        assertNull(view(id).cancelReason());
        assertTrue(view(id).sequence() > postponed.sequence());
        As.staff(team.organizer(), () -> {
            planning.postpone(id, "");
            planning.resume(id);
            Refusals.because(PlanningRefused.NOT_POSTPONED, () -> planning.resume(id));
            planning.postpone(id, "");
            planning.cancel(id, "It will not be.");
        });
        assertTrue(view(id).cancelled());
    }

    @Test
    void a_co_host_is_named_from_its_yes_until_it_leaves() {
        var host = given.team();
        var first = given.team();
        var second = given.team();
        var id = given.published(
                host,
                Drafts.from(given.session("Together", 5))
                        .coHosts(first.organization(), second.organization())
                        .draft());
        assertEquals(List.of(host.slug()), hosts(id));
        assertEquals(List.of(), feed(first));
        assertTrue(As.staff(first.organizer(), () -> desk.detail(id)).isEmpty());
        var invitation =
                As.staff(second.organizer(), () -> coHosting.invitations()).getFirst();
        assertEquals(second.slug(), invitation.asked().slug());
        assertEquals(Audience.INVITED, invitation.event().audience());
        assertEquals(2, As.staff(host.organizer(), () -> coHosting.asked(id)).size());
        given.accepted(second, id);
        given.accepted(first, id);
        assertEquals(List.of(host.slug(), first.slug(), second.slug()), hosts(id), "in the agreed order");
        assertEquals(1, feed(first).size());
        assertTrue(As.staff(first.organizer(), () -> desk.detail(id)).isPresent());
        int sequence = view(id).sequence();
        As.staff(first.organizer(), () -> coHosting.leave(id, first.organization()));
        assertEquals(List.of(host.slug(), second.slug()), hosts(id));
        assertEquals(FeedEvent.Shown.LEFT, feed(first).getFirst().shown());
        assertTrue(view(id).sequence() > sequence);
        assertTrue(As.staff(first.organizer(), () -> desk.detail(id)).isEmpty());
    }

    @Test
    void whoever_declines_is_asked_no_more_and_a_save_of_the_form_keeps_who_accepted() {
        var host = given.team();
        var declines = given.team();
        var accepts = given.team();
        var id = given.drafted(
                host,
                Drafts.from(given.session("Together", 5))
                        .coHosts(declines.organization(), accepts.organization())
                        .draft());
        As.staff(declines.organizer(), () -> coHosting.decline(id, declines.organization()));
        given.accepted(accepts, id);
        As.staff(host.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            assertEquals(List.of(accepts.organization()), plan.draft().coHosts());
            given.edit(host, id, d -> d.titled("Other"));
        });
        assertEquals(List.of(host.slug(), accepts.slug()), hosts(id));
        assertEquals(List.of(), As.staff(declines.organizer(), () -> coHosting.invitations()));
    }

    @Test
    void strangers_take_no_step() {
        var host = given.team();
        var invited = given.team();
        var stranger = given.team();
        var id = given.drafted(
                host,
                Drafts.from(given.session("Together", 5))
                        .coHosts(invited.organization())
                        .draft());
        var later = clock.instant().plus(Duration.ofDays(1));
        As.staff(stranger.organizer(), () -> {
            for (Runnable step : List.<Runnable>of(
                    () -> steps.submit(id, null),
                    () -> steps.withdraw(id),
                    () -> steps.schedule(id, later),
                    () -> planning.postpone(id, ""),
                    () -> planning.resume(id),
                    () -> planning.check(id, given.session("Mine", 3)),
                    () -> coHosting.asked(id),
                    () -> coHosting.accept(id, invited.organization()),
                    () -> coHosting.accept(id, stranger.organization()),
                    () -> coHosting.decline(id, invited.organization()),
                    () -> coHosting.leave(id, host.organization()))) {
                assertThrows(NotYours.class, step::run);
            }
            assertEquals(List.of(), coHosting.invitations());
        });
        As.staff(
                host.organizer(),
                () -> assertThrows(NotYours.class, () -> coHosting.accept(id, invited.organization())));
        As.staff(
                invited.organizer(),
                () -> assertThrows(NotYours.class, () -> coHosting.leave(id, invited.organization())));
        assertFalse(rights.mayCount(new nyc.icefree.people.Actor(invited.organizer(), false, true, false), id));
    }

    @Test
    void a_cancellation_is_taken_back_to_what_was_before_as_long_as_nobody_has_changed_it() {
        var team = given.team();
        var id = given.published(team);
        As.staff(team.organizer(), () -> {
            planning.postpone(id, "The hall is flooded");
            var before = planning.planOf(id).orElseThrow();
            planning.cancel(id, "Nothing dries");
            int version = planning.planOf(id).orElseThrow().version();
            assertThrows(ChangedMeanwhile.class, () -> planning.cancelBack(id, version - 1, before));
            planning.cancelBack(id, version, before);
            assertEquals(EventState.POSTPONED, state(id));
            assertEquals("The hall is flooded", view(id).cancelReason());
            assertEquals(3, feed(team).getFirst().sequence());
            int now = planning.planOf(id).orElseThrow().version();
            Refusals.because(PlanningRefused.NOT_PUBLISHED, () -> planning.cancelBack(id, now, before));
            As.staff(
                    given.team().organizer(),
                    () -> assertThrows(NotYours.class, () -> planning.cancelBack(id, now, before)));
        });
    }

    private EventState state(EventId id) {
        return view(id).state();
    }

    private EventView view(EventId id) {
        var view = events.view(id, Audience.TEAM).orElseThrow();
        assertNotNull(view.host());
        return view;
    }

    private List<String> hosts(EventId id) {
        return events.hostsOf(id).stream().map(Host::slug).toList();
    }

    private List<FeedEvent> feed(Given.Team team) {
        return feeds.of(new FeedFilter(team.organization(), null, null, null, Set.of()));
    }

    @Test
    void a_draft_goes_with_its_shifts_checklist_and_key_and_leaves_a_note_without_names() {
        var team = given.team();
        var id = given.drafted(team, given.session("Nobody comes to this", 5));
        As.staff(team.organizer(), () -> {
            shift(id);
            checklists.add(id, new TaskDraft(null, "Chairs", team.organizer(), 2));
            planning.publish(given.drafted(team, given.session("Another stays", 6)));
            vault.makeKey(KeyOwner.event(id.value()));
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
            refused(PlanningRefused.NOT_A_DRAFT, id);
            steps.withdraw(id);
            deletion.delete(id);
        });
        assertEquals(List.of(), remains(id));
    }

    @Test
    void why_a_host_without_our_trust_cancels_is_told_to_nobody() {
        var team = given.team();
        var id = given.published(team);
        As.staff(team.organizer(), () -> planning.cancel(id, "The place has moved"));
        assertEquals(
                "The place has moved",
                events.view(id, Audience.COMING).orElseThrow().cancelReason());
        jdbc.sql("update organization set trusted = false where id = ?")
                .param(team.organization().value())
                .update();
        for (var audience : Audience.values()) {
            assertNull(events.view(id, audience).orElseThrow().cancelReason());
        }
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
            refused(PlanningRefused.NOT_A_DRAFT, published);
            refused(PlanningRefused.NOT_A_DRAFT, takenBack);
            refused(PlanningRefused.NOT_A_DRAFT, cancelled);
            assertTrue(planning.planOf(takenBack).isPresent());
        });
    }

    @Test
    void while_somebody_holds_a_shift_the_draft_stays_as_it_was() {
        var team = given.team();
        var id = given.drafted(team, given.session("Staffed early", 5));
        var helper = volunteers.enlist(
                Given.skilled("Bo Example", Given.email(), Set.of(CommonSkill.WELCOME_DESK), team.organization()));
        As.staff(team.organizer(), () -> {
            var shift = shift(id);
            checklists.add(id, new TaskDraft(null, "Chairs", null, 2));
            staffing.assign(shift, helper, null);
            Refusals.because(PlanningRefused.HAS_PEOPLE, () -> deletion.delete(id));
            assertTrue(planning.planOf(id).isPresent());
            assertEquals(1, checklists.of(id).size(), "nothing of it is gone");
            var seat = shifts.sheetsOf(id).getFirst().people().getFirst();
            staffing.unassign(seat.assignment());
            deletion.delete(id);
        });
        assertEquals(List.of(), remains(id));
    }

    @Test
    void a_co_host_deletes_nothing() {
        var team = given.team();
        var coHost = given.team();
        var id = given.drafted(team, given.session("Ours", 5).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, id);
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> deletion.delete(id)));
    }

    private List<String> remains(EventId id) {
        return jdbc
                .sql(
                        "select distinct lower(table_name) from information_schema.columns where lower(column_name) = 'event_id'"
                                + " and lower(table_schema) = 'public' order by 1")
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !table.startsWith("message"))
                .filter(table ->
                        Sql.number(jdbc, "select count(*) from " + table + " where event_id = ?", id.value()) > 0)
                .toList();
    }

    private void refused(PlanningRefused reason, EventId id) {
        Refusals.because(reason, () -> deletion.check(id));
        Refusals.because(reason, () -> deletion.delete(id));
    }

    private ShiftId shift(EventId event) {
        var start = Objects.requireNonNull(
                planning.planOf(event).orElseThrow().draft().when().start());
        return shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 2, Given.slot(start, 1)));
    }

    @Test
    void each_chosen_day_gets_a_draft_at_the_same_hours() {
        var team = given.team();
        var form = given.session("Rights", 5);
        var event = given.published(team, form);
        var first = today().plusDays(40);
        var made = As.staff(team.organizer(), () -> copies.duplicate(event, List.of(first.plusDays(3), first)));
        var plans = As.staff(
                team.organizer(),
                () -> made.stream().map(id -> planning.planOf(id).orElseThrow()).toList());
        assertEquals(
                List.of(
                        form.when().from(first.atTime(18, 30)),
                        form.when().from(first.plusDays(3).atTime(18, 30))),
                plans.stream().map(plan -> plan.draft().when()).toList());
        for (var plan : plans) {
            assertEquals(EventState.DRAFT, plan.state());
            assertEquals(form.words(), plan.draft().words());
        }
    }

    @Test
    void a_day_that_cannot_be_is_named_with_its_reason_and_nothing_is_made() {
        var team = given.team();
        var event = given.published(team, given.session("Rights", 5));
        var good = today().plusDays(20);
        var days = List.of(good, good, today().plusDays(5), today().minusDays(1), today().plusYears(9));
        As.staff(team.organizer(), () -> {
            assertEquals(
                    List.of(
                            new FieldProblem("dates." + good, FormProblem.DATE_TWICE),
                            new FieldProblem("dates." + days.get(2), FormProblem.DATE_OF_THE_EVENT),
                            new FieldProblem("dates." + days.get(3), FormProblem.DATE_IN_THE_PAST),
                            new FieldProblem("dates." + days.get(4), FormProblem.TOO_FAR_AWAY)),
                    copies.problems(event, days));
            Refusals.because(FieldProblem.class, () -> copies.duplicate(event, days));
            assertEquals(
                    List.of(new FieldProblem("dates", FormProblem.DATES_MISSING)), copies.problems(event, List.of()));
            var many = Stream.iterate(good, day -> day.plusDays(1)).limit(61).toList();
            assertEquals(List.of(new FieldProblem("dates", FormProblem.TOO_MANY_DATES)), copies.problems(event, many));
        });
    }

    @Test
    void an_hour_that_the_clocks_skip_is_refused_for_its_day() {
        var team = given.team();
        var night = springForward();
        var usual = given.session("Night watch", 5);
        var start = today().plusDays(5).atTime(2, 30);
        var event = given.drafted(team, usual.at(start, start.plusHours(2)));
        As.staff(
                team.organizer(),
                () -> assertEquals(
                        List.of(new FieldProblem("dates." + night, FormProblem.START_SKIPPED_BY_CLOCK_CHANGE)),
                        copies.problems(event, List.of(night))));
    }

    private LocalDate springForward() {
        var rules = Given.NEW_YORK.getRules();
        var next = rules.nextTransition(clock.instant().plus(Duration.ofDays(20)));
        return LocalDate.from((next.isGap() ? next : rules.nextTransition(next.getInstant())).getDateTimeBefore());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Given.NEW_YORK));
    }

    @Test
    void a_translation_is_missing_written_read_and_behind_its_original() {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 5));
        assertStates(team, id, new Translation(Language.SPANISH, TranslationState.MISSING));
        assertEquals(
                id,
                As.staff(team.organizer(), () -> translations.wanting())
                        .getFirst()
                        .event());
        given.change(team, id, draft -> draft.worded(words("Rights", "Derechos", "অধিকার")));
        assertStates(
                team,
                id,
                new Translation(Language.SPANISH, TranslationState.DONE),
                new Translation(BENGALI, TranslationState.DONE));
        assertEquals(List.of(), As.staff(team.organizer(), () -> translations.wanting()));
        As.staff(team.organizer(), () -> translations.reviewed(id, BENGALI));
        given.change(team, id, draft -> draft.worded(words("Your rights", "Sus derechos", "অধিকার")));
        assertStates(
                team,
                id,
                new Translation(Language.SPANISH, TranslationState.DONE),
                new Translation(BENGALI, TranslationState.STALE));
        As.staff(team.organizer(), () -> translations.reviewed(id, BENGALI));
        assertStates(
                team,
                id,
                new Translation(Language.SPANISH, TranslationState.DONE),
                new Translation(BENGALI, TranslationState.REVIEWED));
    }

    private static List<EventWords> words(String english, String spanish, String bengali) {
        return List.of(
                new EventWords(Language.ENGLISH, english, "", "", true),
                new EventWords(Language.SPANISH, spanish, "", "", false),
                new EventWords(BENGALI, bengali, "", "", false));
    }

    private void assertStates(Given.Team team, EventId id, Translation... states) {
        assertEquals(List.of(states), As.staff(team.organizer(), () -> translations.of(id)));
    }
}
