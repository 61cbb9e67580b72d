package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.As;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.proposals.Scope;
import org.junit.jupiter.api.Test;

/** Whoever helps at an event is wanted when it takes place, whichever way it was moved. */
abstract class MovesContract extends MovesGround {
    @AppTest
    static class OnH2Test extends MovesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MovesContract {}

    @Test
    void shifts_go_with_their_event_to_the_other_day_and_hour() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var shift = shift(team, desk(event, form));
        var ada = volunteer(team);
        As.volunteer(ada, () -> signup.take(shift));
        int before = entry(ada).sequence();
        move(team, event, start(form).plusDays(3).plusHours(2));
        var slot = sheet(team, shift).draft().slot();
        assertEquals(start(form).plusDays(3).plusHours(2).minusMinutes(30), slot.startLocal());
        assertEquals(start(form).plusDays(3).plusHours(3), slot.endLocal());
        assertEquals(1, sheet(team, shift).people().size());
        assertEquals(slot, entry(ada).shift().slot());
        assertTrue(entry(ada).sequence() > before);
    }

    @Test
    void a_bulk_move_takes_them_along_and_its_undo_brings_them_back() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var shift = shift(team, desk(event, form));
        var act = new BulkAct.Move(2, 1);
        var done = As.staff(team.organizer(), () -> bulk.carryOut(bulk.foresee(List.of(event), act), act));
        assertEquals(start(form).plusDays(2).plusMinutes(30), startOf(team, shift));
        As.staff(team.organizer(), () -> assertEquals(List.of(), bulk.takeBack(done)));
        assertEquals(start(form).minusMinutes(30), startOf(team, shift));
    }

    @Test
    void a_series_takes_the_shifts_of_all_its_dates_along() {
        var team = given.team();
        var dates = series(team);
        var shifts = dates.stream()
                .map(date -> shift(team, desk(date, form(team, date))))
                .toList();
        var before = shifts.stream().map(shift -> startOf(team, shift)).toList();
        As.staff(team.organizer(), () -> {
            var plan = eventPlanning.planOf(dates.getFirst()).orElseThrow();
            var to = start(plan.draft()).plusDays(1).plusHours(1);
            seriesChanging.change(
                    plan.id(), plan.version(), plan.draft().at(to, to.plusMinutes(90)), Scope.WHOLE, null, "");
        });
        assertEquals(
                before.stream().map(at -> at.plusDays(1).plusHours(1)).toList(),
                shifts.stream().map(shift -> startOf(team, shift)).toList());
    }

    @Test
    void they_wait_with_a_proposal_and_go_when_a_second_person_agrees() {
        var team = given.team();
        var second = secondPerson(team);
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var shift = shift(team, desk(event, form));
        As.staff(team.organizer(), () -> {
            var plan = eventPlanning.planOf(event).orElseThrow();
            var to = start(form).plusDays(1);
            proposals.propose(event, plan.version(), plan.draft().at(to, to.plusMinutes(90)), ShiftHours.MOVE, null);
        });
        assertEquals(start(form).minusMinutes(30), startOf(team, shift));
        As.staff(second, () -> proposals.agree(waiting.open(event).orElseThrow().id()));
        assertEquals(start(form).plusDays(1).minusMinutes(30), startOf(team, shift));
    }

    @Test
    void the_same_holds_for_a_proposal_about_a_series() {
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
                    ShiftHours.MOVE);
        });
        assertEquals(before, startOf(team, last));
        As.staff(second, () -> proposals.agree(waiting.toAgree().getFirst().id()));
        assertEquals(before.plusHours(2), startOf(team, last));
    }
}
