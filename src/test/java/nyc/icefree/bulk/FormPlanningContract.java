package nyc.icefree.bulk;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.bulk.FormPlanning.Published;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.eventform.ReadinessGap.Kind;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventQuery;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Planned and published in one step, all of it or nothing; on both databases. */
@DatabasesDiffer
abstract class FormPlanningContract {
    @AppTest
    static class OnH2Test extends FormPlanningContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FormPlanningContract {}

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

    @Test
    void what_lacks_nothing_is_public_at_once() {
        var team = given.team();
        var published = publish(team, whole(), null, false);
        assertEquals(EventState.PUBLISHED, state(team, published.event()));
        assertFalse(published.waits());
        assertEquals(List.of(Kind.SHIFTS), kinds(published.gaps()), "what is mended afterwards is said afterwards");
    }

    @Test
    void what_is_missing_is_asked_about_and_leaves_no_draft_behind() {
        var team = given.team();
        var bare = given.session("Rights", 9).with(nyc.icefree.eventform.Where.NOT_SAID);
        var refused = assertThrows(NotReady.class, () -> publish(team, bare, null, false));
        assertEquals(List.of(Kind.PLACE, Kind.TRANSLATION, Kind.SHIFTS), kinds(refused.gaps()));
        assertEquals(0, count(team));
        var published = publish(team, bare, null, true);
        assertEquals(EventState.PUBLISHED, state(team, published.event()));
        assertEquals(1, count(team));
    }

    @Test
    void what_is_wrong_or_over_is_refused_all_the_same() {
        var team = given.team();
        var nameless = whole().worded(List.of(new EventWords(Language.ENGLISH, "", "", "", true)));
        assertThrows(FormRefused.class, () -> publish(team, nameless, null, true));
        var yesterday = LocalDate.now(Given.NEW_YORK).minusDays(1);
        var over = whole().at(yesterday.atTime(18, 0), yesterday.atTime(20, 0));
        assertThrows(PlanningRefused.class, () -> publish(team, over, null, true));
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
        assertEquals(List.of(Kind.TRANSLATION, Kind.SHIFTS), kinds(refused.gaps()));
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
        assertThrows(
                PlanningRefused.class,
                () -> As.staff(team.organizer(), () -> forms.publishLater(id, Instant.EPOCH, false)),
                "before anything is asked");
        var asked = assertThrows(
                NotReady.class, () -> As.staff(team.organizer(), () -> forms.publishLater(id, tomorrow, false)));
        assertEquals(List.of(Kind.TRANSLATION, Kind.SHIFTS), kinds(asked.gaps()));
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
            assertEquals(List.of("TRANSLATION", "SHIFTS"), gaps(foreseen.getFirst()));
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
            assertEquals(List.of("TRANSLATION", "SHIFTS"), gaps(foreseen));
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

    private int count(Team team) {
        return As.staff(team.organizer(), () -> events.count(EventQuery.all(Language.ENGLISH)));
    }
}
