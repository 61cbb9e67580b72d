package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Scope;
import nyc.icefree.shifts.views.ShiftOutline;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

/** Whoever moves an event knows what that means for those who help, and may leave the shifts where they are. */
abstract class KeptHoursContract extends MovesGround {
    @AppTest
    static class OnH2Test extends KeptHoursContract {}

    @PostgresAppTest
    static class OnPostgresTest extends KeptHoursContract {}

    @Test
    void who_wants_it_so_keeps_the_hours_by_every_way_and_finds_the_shift_on_today() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var shift = shift(team, desk(event, form));
        var before = startOf(team, shift);
        As.staff(team.organizer(), () -> {
            assertEquals(List.of(), outside(event, start(form)));
            var plan = eventPlanning.planOf(event).orElseThrow();
            var to = start(form).plusDays(1);
            eventPlanning.change(event, plan.version(), plan.draft().at(to, to.plusMinutes(90)), ShiftHours.KEEP);
            assertEquals(1, outside(event, to).size());
            assertEquals(1, planning.outlines(List.of(), FORTNIGHT).size());
        });
        assertEquals(before, startOf(team, shift));
        var act = new BulkAct.Move(1, 0, ShiftHours.KEEP);
        var done = As.staff(team.organizer(), () -> bulk.carryOut(bulk.foresee(List.of(event), act), act));
        As.staff(team.organizer(), () -> assertEquals(List.of(), bulk.takeBack(done)));
        assertEquals(before, startOf(team, shift));
        var second = secondPerson(team);
        As.staff(team.organizer(), () -> {
            var plan = eventPlanning.planOf(event).orElseThrow();
            var to = start(form).plusDays(2);
            proposals.propose(event, plan.version(), plan.draft().at(to, to.plusMinutes(90)), ShiftHours.KEEP, null);
        });
        As.staff(second, () -> proposals.agree(waiting.open(event).orElseThrow().id()));
        assertEquals(before, startOf(team, shift));
        assertEquals(List.of(), As.staff(given.team().organizer(), () -> planning.outlines(List.of(event), FORTNIGHT)));
    }

    private List<ShiftOutline> outside(EventId event, LocalDateTime start) {
        var slot = TimeSlot.of(start, start.plusMinutes(90), Given.NEW_YORK);
        return planning.outlines(List.of(event), FORTNIGHT).stream()
                .filter(shift -> shift.outside(slot))
                .toList();
    }

    @Test
    void shifts_of_a_series_keep_their_hours_when_somebody_says_so() {
        var team = given.team();
        var dates = series(team);
        var second = secondPerson(team);
        var last = shift(team, desk(dates.getLast(), form(team, dates.getLast())));
        var before = startOf(team, last);
        As.staff(team.organizer(), () -> {
            var plan = eventPlanning.planOf(dates.getFirst()).orElseThrow();
            var to = start(plan.draft()).plusHours(2);
            seriesProposals.propose(
                    plan.id(),
                    plan.version(),
                    plan.draft().at(to, to.plusMinutes(90)),
                    Scope.WHOLE,
                    null,
                    "",
                    ShiftHours.KEEP);
        });
        As.staff(second, () -> proposals.agree(waiting.toAgree().getFirst().id()));
        assertEquals(before, startOf(team, last));
    }

    @Test
    void clashes_are_named_before_to_organizers_of_the_host_alone() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var first = shift(team, desk(event, form));
        var nextDay = slot(18, 20).along(slot(0, 1), at(slot(0, 1), 1));
        var other = shift(team, 2, nextDay);
        var ada = volunteer(team);
        As.volunteer(ada, () -> signup.take(first));
        As.volunteer(ada, () -> signup.take(other));
        As.volunteer(volunteer(team), () -> signup.take(first));
        var to = Map.of(event, at(slotOf(form), 1));
        As.staff(team.organizer(), () -> {
            var foreseen = moves.foresee(to);
            assertEquals(1, foreseen.shifts());
            assertEquals(1, foreseen.outside());
            assertEquals(
                    team.organization().value(),
                    jdbc.sql("select organization from audit_entry where act = 'VOLUNTEERS_READ' and thing = ?")
                            .param(event.value())
                            .query(UUID.class)
                            .single(),
                    "its coordinators see that");
            var clash = foreseen.clashes().getFirst();
            assertEquals(1, foreseen.clashes().size());
            assertEquals("Bo Example", clash.name());
            assertEquals(other, Objects.requireNonNull(clash.other()).shift());
            assertEquals(
                    start(form).plusDays(1).minusMinutes(30),
                    clash.shift().slot().startLocal());
            assertEquals(0, moves.foresee(Map.of(event, slotOf(form))).shifts());
            assertEquals(
                    List.of(), moves.foresee(Map.of(event, at(slotOf(form), 2))).clashes());
        });
        var elsewhere = given.team();
        As.staff(
                elsewhere.organizer(),
                () -> staffing.assign(shift(elsewhere, 1, nextDay), helping(first, team, elsewhere), null));
        var busy = As.staff(team.organizer(), () -> moves.foresee(to)).clashes();
        assertEquals(2, busy.size());
        assertNull(busy.getFirst().other(), "with whom and as what is not theirs to know");
        notYours(() -> As.staff(given.team().organizer(), () -> moves.foresee(to)));
        notYours(() -> As.administrator(given.person(), () -> moves.foresee(to)));
    }

    /** Somebody who is in that shift and helps both. */
    private PersonId helping(ShiftId in, Given.Team one, Given.Team other) {
        var ada = given.volunteer("Ada Busy", one, other);
        As.staff(one.organizer(), () -> staffing.assign(in, ada, "To learn"));
        return ada;
    }

    @Test
    void a_shift_that_went_into_the_hour_skipped_in_spring_comes_back_to_its_own() {
        var team = given.team();
        var spring = springForward();
        var event = given.published(
                team,
                given.session("Dawn vigil", 9)
                        .at(
                                spring.minusDays(1).atTime(4, 0),
                                spring.minusDays(1).atTime(5, 30)));
        var early = spring.minusDays(1).atTime(2, 30);
        var shift = shift(team, Given.shift(event, ShiftRole.WELCOME_DESK, 2, Given.slot(early, 2)));
        move(team, event, spring.atTime(4, 0));
        assertEquals(spring.atTime(1, 30), startOf(team, shift), "an hour and a half before, as it was");
        move(team, event, spring.minusDays(1).atTime(4, 0));
        assertEquals(early, startOf(team, shift));
        assertEquals(early.plusHours(2), sheet(team, shift).draft().slot().endLocal());
        move(team, event, spring.atTime(4, 0));
        move(team, event, spring.plusDays(1).atTime(4, 0));
        assertEquals(spring.plusDays(1).atTime(2, 30), startOf(team, shift));
    }

    /** The next day without half past two. */
    private LocalDate springForward() {
        var rules = Given.NEW_YORK.getRules();
        var next = rules.nextTransition(clock.instant());
        return (next.isGap() ? next : rules.nextTransition(next.getInstant()))
                .getDateTimeBefore()
                .toLocalDate();
    }
}
