package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.many.PlannedRow;
import nyc.icefree.shifts.many.RowsRefused;
import nyc.icefree.shifts.views.ShiftSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twelve shifts are one act: all or none, once in the record, and back by one undo. */
@DatabasesDiffer
abstract class ManyShiftsContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends ManyShiftsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ManyShiftsContract {}

    @Autowired
    ManyShifts many;

    @Test
    void twelve_are_planned_in_one_act_and_taken_back_in_one() {
        var team = given.team();
        var event = given.published(team);
        var rows = IntStream.range(8, 20)
                .mapToObj(hour -> PlannedRow.fresh(Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(hour, hour + 1))))
                .toList();
        var done = As.staff(team.organizer(), () -> many.save(event, rows));
        assertEquals(12, sheets(team, event).size());
        assertEquals(12, new HashSet<>(done.added()).size());
        assertEquals(1, recorded(event, AuditedAct.SHIFTS_LAID_OUT));
        assertEquals(0, As.staff(team.organizer(), () -> many.takeBack(done)));
        assertEquals(List.of(), sheets(team, event));
        assertEquals(1, recorded(event, AuditedAct.SHIFTS_TAKEN_BACK));
    }

    @Test
    void of_rows_of_which_some_are_refused_none_is_saved_and_each_says_why() {
        var team = given.team();
        var event = given.published(team);
        var known = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(10, 12)));
        var rows = List.of(
                PlannedRow.fresh(Given.shift(event, ShiftRole.WELCOME_DESK, 3, slot(12, 14))),
                PlannedRow.fresh(Given.shift(event, ShiftRole.WELCOME_DESK, 0, slot(12, 14))),
                new PlannedRow(known, 99, Given.shift(event, ShiftRole.WELCOME_DESK, 5, slot(10, 12))));
        var refused = assertThrows(RowsRefused.class, () -> As.staff(team.organizer(), () -> many.save(event, rows)));
        assertEquals(
                Map.of(
                        1, ShiftDraftRefused.Reason.SEATS_OUT_OF_RANGE,
                        2, ShiftDraftRefused.Reason.CHANGED_MEANWHILE),
                refused.byRow());
        var there = sheets(team, event);
        assertEquals(1, there.size());
        assertEquals(2, there.getFirst().draft().seats());
        assertEquals(0, recorded(event, AuditedAct.SHIFTS_LAID_OUT));
    }

    @Test
    void an_undo_leaves_whoever_is_in_by_then_and_what_was_changed_since() {
        var team = given.team();
        var event = given.published(team);
        var known = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(10, 12)));
        var other = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(12, 13)));
        int version = sheet(team, known).version();
        var done = As.staff(
                team.organizer(),
                () -> many.save(
                        event,
                        List.of(
                                new PlannedRow(
                                        known, version, Given.shift(event, ShiftRole.WELCOME_DESK, 4, slot(10, 12))),
                                new PlannedRow(
                                        other,
                                        sheetVersion(other),
                                        Given.shift(event, ShiftRole.WELCOME_DESK, 5, slot(12, 13))),
                                PlannedRow.fresh(Given.shift(event, ShiftRole.WELCOME_DESK, 1, slot(14, 15))),
                                PlannedRow.fresh(Given.shift(event, ShiftRole.WELCOME_DESK, 1, slot(16, 17))))));
        var bo = volunteer(team);
        As.staff(team.organizer(), () -> staffing.assign(done.added().getFirst(), bo, null));
        As.staff(
                team.organizer(),
                () -> planning.change(
                        other, sheetVersion(other), Given.shift(event, ShiftRole.WELCOME_DESK, 7, slot(12, 13))));
        assertEquals(2, As.staff(team.organizer(), () -> many.takeBack(done)));
        assertEquals(
                Set.of(known, other, done.added().getFirst()),
                Set.copyOf(sheets(team, event).stream().map(ShiftSheet::id).toList()));
        assertEquals(2, sheet(team, known).draft().seats());
        assertEquals(7, sheet(team, other).draft().seats());
        assertEquals(3, As.staff(team.organizer(), () -> many.takeBack(done)), "nothing is left to take back");
    }

    @Test
    void rows_of_another_event_are_nobodys() {
        var team = given.team();
        var event = given.published(team);
        var stranger = given.team();
        var theirs = given.published(stranger);
        var known = given.planned(stranger, Given.shift(theirs, ShiftRole.WELCOME_DESK, 2, slot(10, 12)));
        notYours(() -> As.staff(
                team.organizer(),
                () -> many.save(
                        event,
                        List.of(PlannedRow.fresh(Given.shift(theirs, ShiftRole.WELCOME_DESK, 2, slot(10, 12)))))));
        notYours(() -> As.staff(
                team.organizer(),
                () -> many.save(
                        event,
                        List.of(new PlannedRow(
                                known, 1, Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(10, 12)))))));
    }

    private int sheetVersion(ShiftId id) {
        return jdbc.sql("select edition from shift where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private int recorded(EventId event, AuditedAct act) {
        return jdbc.sql("select count(*) from audit_entry where thing = ? and act = ?")
                .params(event.value(), act.name())
                .query(Integer.class)
                .single();
    }

    private List<ShiftSheet> sheets(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event));
    }
}
