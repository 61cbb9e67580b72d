package nyc.icefree.bulk;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.bulk.FormPlanning.Published;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.eventform.ReadinessGap.Kind;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Planned and published in one step, from forms and templates, and read as a series; on both databases. */
@DatabasesDiffer
abstract class FormPlanningContract {
    @AppTest
    static class OnH2Test extends FormPlanningContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FormPlanningContract {}

    private static final Rule TUESDAYS = Rule.weekly(DayOfWeek.TUESDAY);

    @Autowired
    Given given;

    @Autowired
    FormPlanning forms;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventDesk events;

    @Autowired
    BulkActs acts;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesDesk desk;

    @Autowired
    Templates templates;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    Checklists checklists;

    @Autowired
    PatternShifts patternShifts;

    @Autowired
    PatternTasks patternTasks;

    @Autowired
    SeriesReview review;

    @Autowired
    ReviewDesk reviewDesk;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk seriesDesk;

    @Autowired
    EventApproval steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void what_lacks_nothing_is_public_at_once() {
        var team = given.team();
        var published = publish(team, whole(), null, false);
        assertEquals(EventState.PUBLISHED, state(team, published.event()));
        assertFalse(published.waits());
        assertEquals(
                List.of(Kind.SHIFTS, Kind.QUESTIONS),
                kinds(published.gaps()),
                "what is mended afterwards is said afterwards");
    }

    @Test
    void what_is_missing_is_asked_about_and_leaves_no_draft_behind() {
        var team = given.team();
        var bare = given.session("Rights", 9).with(nyc.icefree.eventform.Where.NOT_SAID);
        var refused = assertThrows(NotReady.class, () -> publish(team, bare, null, false));
        assertEquals(List.of(Kind.PLACE, Kind.TRANSLATION, Kind.SHIFTS, Kind.QUESTIONS), kinds(refused.gaps()));
        assertEquals(0, count(team));
        var published = publish(team, bare, null, true);
        assertEquals(EventState.PUBLISHED, state(team, published.event()));
        assertEquals(1, count(team));
    }

    @Test
    void what_is_wrong_or_over_is_refused_all_the_same() {
        var team = given.team();
        var nameless = whole().worded(List.of(new EventWords(Language.ENGLISH, "", "", "", true)));
        Refusals.because(FieldProblem.class, () -> publish(team, nameless, null, true));
        var yesterday = LocalDate.now(Given.NEW_YORK).minusDays(1);
        var over = whole().at(yesterday.atTime(18, 0), yesterday.atTime(20, 0));
        Refusals.because(PlanningRefused.class, () -> publish(team, over, null, true));
        assertEquals(0, count(team));
    }

    @Test
    void every_date_of_a_series_becomes_public_with_it() {
        var team = given.team();
        var start = Objects.requireNonNull(whole().when().start());
        var weekly = Repeats.by(Rule.weekly(start.getDayOfWeek()).times(3));
        var published = publish(team, whole(), weekly, false);
        var dates = As.staff(
                team.organizer(),
                () -> desk.dates(desk.ofEvent(published.event()).orElseThrow().id(), 0, 9));
        assertEquals(3, dates.size());
        dates.forEach(date -> assertEquals(EventState.PUBLISHED, state(team, date.event())));
    }

    @Test
    void the_event_of_a_host_that_is_not_trusted_waits() {
        var team = given.untrustedTeam();
        var published = publish(team, whole(), null, false);
        assertTrue(published.waits());
        assertEquals(EventState.SUBMITTED, state(team, published.event()));
        var weekly = Repeats.by(
                Rule.weekly(Objects.requireNonNull(whole().when().start()).getDayOfWeek())
                        .times(2));
        assertTrue(publish(team, whole(), weekly, false).waits());
    }

    @Test
    void a_draft_that_there_is_is_published_by_the_same_rule() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 9));
        var refused = assertThrows(NotReady.class, () -> As.staff(team.organizer(), () -> forms.publish(id, false)));
        assertEquals(List.of(Kind.TRANSLATION, Kind.SHIFTS, Kind.QUESTIONS), kinds(refused.gaps()));
        assertEquals(EventState.DRAFT, state(team, id));
        assertThrows(
                NotReady.class,
                () -> As.staff(team.organizer(), () -> forms.checkReady(id, given.session("Rights", 9))));
        As.staff(team.organizer(), () -> forms.checkReady(id, whole()));
        As.staff(team.organizer(), () -> forms.publish(id, true));
        assertEquals(EventState.PUBLISHED, state(team, id));
    }

    @Test
    void what_is_to_become_public_later_is_asked_about_by_the_same_rule() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 9));
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        Refusals.because(
                PlanningRefused.class,
                () -> As.staff(team.organizer(), () -> forms.publishLater(id, Instant.EPOCH, false)));
        var asked = assertThrows(
                NotReady.class, () -> As.staff(team.organizer(), () -> forms.publishLater(id, tomorrow, false)));
        assertEquals(List.of(Kind.TRANSLATION, Kind.SHIFTS, Kind.QUESTIONS), kinds(asked.gaps()));
        assertFalse(asked.submits());
        assertEquals(EventState.DRAFT, state(team, id));
        As.staff(team.organizer(), () -> forms.publishLater(id, tomorrow, true));
        assertEquals(EventState.APPROVED, state(team, id));

        var untrusted = given.untrustedTeam();
        var theirs = given.drafted(untrusted, whole());
        As.staff(untrusted.organizer(), () -> forms.publishLater(theirs, tomorrow, false));
        assertEquals(EventState.SUBMITTED, state(untrusted, theirs));
    }

    @Test
    void what_people_would_miss_is_said_of_each_that_becomes_public_and_forbids_nothing() {
        var team = given.team();
        var bare = given.drafted(team, given.session("Bare", 5));
        var public_ = given.published(team);
        var theirs = given.untrustedTeam();
        var asks = given.drafted(theirs, given.session("Theirs", 5));
        As.staff(team.organizer(), () -> {
            var foreseen = acts.foresee(List.of(bare, public_), new BulkAct.Publish());
            assertEquals(List.of("TRANSLATION", "SHIFTS", "QUESTIONS"), gaps(foreseen.getFirst()));
            assertEquals(List.of(), gaps(foreseen.getLast()));
            assertEquals(
                    List.of(),
                    gaps(acts.foresee(List.of(bare), new BulkAct.Move(1, 0)).getFirst()));
            assertEquals(
                    BulkOutcome.PUBLISHED,
                    acts.carryOut(foreseen, new BulkAct.Publish()).getFirst().fate());
        });
        As.staff(theirs.organizer(), () -> {
            var foreseen = acts.foresee(List.of(asks), new BulkAct.Publish()).getFirst();
            assertEquals(BulkOutcome.SUBMITTED, foreseen.fate());
            assertEquals(List.of("TRANSLATION", "SHIFTS", "QUESTIONS"), gaps(foreseen));
        });
    }

    private static List<String> gaps(BulkPreview one) {
        return one.gaps().stream().map(gap -> gap.name()).toList();
    }

    @Test
    void nobody_plans_or_publishes_for_others() {
        var team = given.team();
        var stranger = given.team().organizer();
        var plan = new FormPlan(team.organization(), whole(), null, null);
        var id = given.drafted(team, whole());
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> forms.draft(plan)));
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> forms.publish(plan, true)));
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> forms.publish(id, true)));
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> forms.publishLater(id, Instant.MAX, true)));
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> forms.checkReady(id, whole())));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> forms.draft(plan)));
        assertThrows(
                AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> forms.publish(plan, true)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> forms.publish(id, true)));
        assertThrows(
                AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> forms.checkReady(id, whole())));
    }

    private EventDraft whole() {
        return given.session("Rights", 9)
                .worded(List.of(
                        new EventWords(Language.ENGLISH, "Rights", "Come and *learn*.", "", true),
                        new EventWords(Language.SPANISH, "Derechos", "Venga.", "", false)));
    }

    private Published publish(
            Team team, EventDraft form, @org.jspecify.annotations.Nullable Repeats repeats, boolean all) {
        return As.staff(
                team.organizer(), () -> forms.publish(new FormPlan(team.organization(), form, repeats, null), all));
    }

    private static List<Kind> kinds(List<ReadinessGap> gaps) {
        return gaps.stream().map(ReadinessGap::kind).toList();
    }

    private EventState state(Team team, EventId id) {
        return As.staff(
                team.organizer(), () -> planning.planOf(id).orElseThrow().state());
    }

    @Test
    void each_date_gets_the_templates_shifts_and_checklist() {
        var team = given.team();
        var template = template(team);
        var start = nextMonday().atTime(17, 0);
        var id = plan(team, template, start, Repeats.by(TUESDAYS.times(4)));
        var dates = dates(team, id);
        assertEquals(4, dates.size());
        assertEquals(
                start.plusDays(1),
                dates.getFirst().slot().startLocal(),
                "the first day that the rule hits, as the preview said");
        for (var date : dates) {
            await().until(() -> As.staff(
                    team.organizer(),
                    () -> !shifts.sheetsOf(date.event()).isEmpty()
                            && !checklists.of(date.event()).isEmpty()));
            As.staff(team.organizer(), () -> {
                var shift = shifts.sheetsOf(date.event()).getFirst().draft();
                assertEquals(
                        date.slot().startLocal().minusMinutes(30), shift.slot().startLocal());
                assertEquals("Side door", shift.note().text(Language.ENGLISH));
                assertEquals(
                        "Chairs", checklists.of(date.event()).getFirst().draft().words());
            });
        }
    }

    @Test
    void what_makes_no_series_leaves_no_date_behind() {
        var team = given.team();
        var template = template(team);
        int before = count(team);
        var start = nextMonday().atTime(17, 0);
        var nothing =
                new Repeats(TUESDAYS.times(1), Set.of(), Set.of(nextMonday().plusDays(1)));
        Refusals.because(SeriesRefused.class, () -> plan(team, template, start, nothing));
        var many = Repeats.by(Rule.read("FREQ=DAILY", start.toLocalDate(), Given.NEW_YORK));
        var daysBesides = start.toLocalDate()
                .plusYears(3)
                .datesUntil(start.toLocalDate().plusYears(3).plusDays(80))
                .collect(Collectors.toSet());
        Refusals.because(
                SeriesRefused.class,
                () -> plan(team, template, start, new Repeats(many.rule(), daysBesides, Set.of())));
        assertEquals(before, count(team));
    }

    @Test
    void a_template_that_is_not_theirs_is_not_there() {
        var team = given.team();
        var template = template(team);
        var stranger = given.team();
        var weekly = Repeats.by(TUESDAYS.times(2));
        var form = As.staff(team.organizer(), () -> templates.form(template).orElseThrow());
        var dated = form.at(nextMonday().atTime(17, 0), nextMonday().atTime(19, 0));
        assertThrows(
                NotYours.class,
                () -> As.staff(
                        stranger.organizer(),
                        () -> forms.draft(new FormPlan(stranger.organization(), dated, weekly, template))));
        assertThrows(
                NotYours.class,
                () -> As.staff(
                        team.organizer(),
                        () -> forms.draft(new FormPlan(stranger.organization(), dated, weekly, template))));
        assertThrows(
                AccessDeniedException.class,
                () -> As.volunteer(
                        team.organizer(),
                        () -> forms.draft(new FormPlan(team.organization(), dated, weekly, template))));
        As.staff(team.organizer(), () -> templates.remove(template));
        assertThrows(
                NotYours.class,
                () -> As.staff(
                        team.organizer(),
                        () -> forms.draft(new FormPlan(team.organization(), dated, weekly, template))));
        assertTrue(As.staff(stranger.organizer(), () -> events.list(query(), 0, 50))
                .isEmpty());
    }

    private SeriesId plan(Given.Team team, PatternId template, java.time.LocalDateTime start, Repeats repeats) {
        return As.staff(team.organizer(), () -> {
            EventDraft form = templates.form(template).orElseThrow();
            return series.planAfter(template, team.organization(), form.at(start, start.plusHours(2)), repeats);
        });
    }

    private List<SeriesDateRow> dates(Given.Team team, SeriesId id) {
        return As.staff(team.organizer(), () -> desk.dates(id, 0, 500));
    }

    private int count(Given.Team team) {
        return As.staff(team.organizer(), () -> events.count(query()));
    }

    private static EventQuery query() {
        return new EventQuery(Language.ENGLISH, null, Set.of(), null, null, null, null, EventQuery.Sort.START, true);
    }

    private static LocalDate nextMonday() {
        return LocalDate.now(Given.NEW_YORK).plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private PatternId template(Given.Team team) {
        var form = given.session("Clinic", 9);
        var event = given.drafted(team, form);
        var start = Objects.requireNonNull(form.when().start());
        var template = As.staff(team.organizer(), () -> {
            shifts.plan(Given.shift(
                            event,
                            ShiftRole.WELCOME_DESK,
                            2,
                            TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK))
                    .withBriefing("", "Side door"));
            checklists.add(event, new TaskDraft(null, "Chairs", team.organizer(), 2));
            return templates.keep(event, "Evening");
        });
        await().until(() -> As.staff(
                team.organizer(),
                () -> !patternShifts.of(template).isEmpty()
                        && !patternTasks.of(template).isEmpty()));
        return template;
    }

    @Test
    void all_dates_are_submitted_shown_together_and_accepted_with_one_message_each_way() {
        var team = given.untrustedTeam();
        var id = series(team, 4);
        assertEquals(4, As.staff(team.organizer(), () -> publishing.submit(id, null)));
        Refusals.because(SeriesRefused.class, () -> As.staff(team.organizer(), () -> publishing.submit(id, null)));
        var dates = eventsOf(team, id);
        As.administrator(given.person(), () -> {
            var group = group(dates.getFirst());
            assertEquals(dates, group);
            var read = read(group);
            assertEquals(List.of(), review.accept(read));
            assertEquals(List.of("planning-refused.not-submitted"), review.accept(read));
        });
        assertEquals(Set.of(EventState.PUBLISHED), states(team, id));
        await().until(() -> told("EVENT_DECIDED", dates) == 1);
    }

    @Test
    void what_was_written_after_it_was_read_is_not_accepted() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("Harmless", 9));
        As.staff(team.organizer(), () -> steps.submit(event, null));
        var read = As.administrator(given.person(), () -> read(List.of(event)));
        given.change(team, event, given.session("Something else", 9));
        As.administrator(given.person(), () -> {
            assertEquals(List.of("changed-meanwhile.look-again"), review.accept(read));
            assertEquals(List.of(event), group(event), "it waits as it is now");
            assertEquals(List.of(), review.accept(read(List.of(event))));
        });
    }

    /** As an administrator has it before the eyes. */
    private Map<EventId, Integer> read(List<EventId> dates) {
        return review.waiting().stream()
                .flatMap(List::stream)
                .filter(event -> dates.contains(event.view().id()))
                .collect(Collectors.toMap(event -> event.view().id(), EventDetail::version));
    }

    @Test
    void they_go_back_together_with_words_or_stay_without() {
        var team = given.untrustedTeam();
        var id = series(team, 3);
        As.staff(team.organizer(), () -> publishing.submit(id, null));
        var dates = eventsOf(team, id);
        As.administrator(given.person(), () -> {
            Refusals.because(ReviewRefused.class, () -> review.decline(dates, " "));
            assertEquals(dates, group(dates.getFirst()), "all still wait");
            assertEquals(List.of(), review.decline(dates, "Who leads it?"));
        });
        assertEquals(Set.of(EventState.DRAFT), states(team, id));
        assertEquals(
                "Who leads it?",
                As.staff(
                                team.organizer(),
                                () -> reviewDesk.last(dates.getLast()).orElseThrow())
                        .words());
    }

    @Test
    void the_hour_that_organizers_chose_is_kept() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("Theirs", 9));
        var wanted = inDays(3);
        As.staff(team.organizer(), () -> steps.submit(event, wanted));
        given.approved(event);
        As.staff(team.organizer(), () -> {
            assertEquals(wanted, detail(event).publishAt());
            assertEquals(EventState.APPROVED, detail(event).view().state());
            assertTrue(detail(event).publish().may(), "its organizers may publish it before");
        });
    }

    @Test
    void nobody_else_submits_or_decides() {
        var team = given.untrustedTeam();
        var id = series(team, 2);
        var stranger = given.team();
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> publishing.submit(id, null)));
        As.staff(team.organizer(), () -> publishing.submit(id, null));
        var dates = eventsOf(team, id);
        for (Runnable act : List.<Runnable>of(
                review::waiting,
                () -> review.accept(Map.of(dates.getFirst(), 0)),
                () -> reviewDesk.accept(dates.getFirst(), 0, true),
                () -> review.decline(dates, "No"))) {
            assertThrows(AccessDeniedException.class, () -> As.staff(team.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), act));
        }
        assertEquals(Set.of(EventState.SUBMITTED), states(team, id));
    }

    private List<EventId> group(EventId date) {
        return review.waiting().stream()
                .map(group -> group.stream().map(e -> e.view().id()).toList())
                .filter(group -> group.contains(date))
                .findFirst()
                .orElseThrow();
    }

    private nyc.icefree.events.EventDetail detail(EventId event) {
        return events.detail(event).orElseThrow();
    }

    private Instant inDays(int days) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(days));
    }

    private SeriesId series(Team team, int dates) {
        var form = given.session("Clinic", 9);
        var day = Objects.requireNonNull(form.when().start()).getDayOfWeek();
        var rule = Rule.weekly(day).times(dates);
        return given.series(team, form, rule);
    }

    private List<EventId> eventsOf(Team team, SeriesId id) {
        return As.staff(
                team.organizer(),
                () -> seriesDesk.dates(id, 0, 50).stream()
                        .map(SeriesDateRow::event)
                        .toList());
    }

    private Set<EventState> states(Team team, SeriesId id) {
        return As.staff(
                team.organizer(),
                () -> seriesDesk.dates(id, 0, 50).stream()
                        .map(SeriesDateRow::state)
                        .collect(Collectors.toSet()));
    }

    private int told(String reason, List<EventId> dates) {
        return jdbc.sql("select count(distinct event) from outbox where reason = :reason and event in (:dates)")
                .param("reason", reason)
                .param("dates", dates.stream().map(EventId::value).toList())
                .query(Integer.class)
                .single();
    }
}
