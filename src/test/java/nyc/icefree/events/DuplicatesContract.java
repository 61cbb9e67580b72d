package nyc.icefree.events;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Drafts of an event for chosen days; on both databases. */
abstract class DuplicatesContract {
    @AppTest
    static class OnH2Test extends DuplicatesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DuplicatesContract {}

    @Autowired
    Given given;

    @Autowired
    EventCopies copies;

    @Autowired
    EventPlanning planning;

    @Autowired
    Clock clock;

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
                List.of(first, first.plusDays(3)),
                plans.stream()
                        .map(p ->
                                Objects.requireNonNull(p.draft().when().start()).toLocalDate())
                        .toList());
        for (var plan : plans) {
            assertEquals(EventState.DRAFT, plan.state());
            assertEquals(
                    Objects.requireNonNull(form.when().start()).toLocalTime(),
                    Objects.requireNonNull(plan.draft().when().start()).toLocalTime());
            assertEquals(
                    Objects.requireNonNull(form.when().end()).toLocalTime(),
                    Objects.requireNonNull(plan.draft().when().end()).toLocalTime());
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
            assertThrows(FormRefused.class, () -> copies.duplicate(event, days));
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

    @Test
    void nobody_else_copies_it() {
        var team = given.team();
        var event = given.published(team);
        var day = List.of(today().plusDays(30));
        for (Runnable act : List.<Runnable>of(
                () -> copies.duplicate(event, day), () -> copies.problems(event, day), () -> copies.nextDay(event))) {
            assertThrows(NotYours.class, () -> As.staff(given.team().organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), act));
        }
        assertTrue(As.staff(team.organizer(), () -> copies.nextDay(event)).isAfter(today()));
    }

    private LocalDate springForward() {
        var rules = Given.NEW_YORK.getRules();
        var next = rules.nextTransition(clock.instant().plus(Duration.ofDays(20)));
        return (next.isGap() ? next : rules.nextTransition(next.getInstant()))
                .getDateTimeBefore()
                .toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Given.NEW_YORK));
    }
}
