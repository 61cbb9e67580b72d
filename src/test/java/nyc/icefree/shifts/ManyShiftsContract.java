package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.Sql;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.planning.ManyShifts;
import nyc.icefree.shifts.planning.PlannedRow;
import nyc.icefree.shifts.planning.PlannedRows;
import nyc.icefree.shifts.planning.RowsRefused;
import nyc.icefree.shifts.planning.ShiftLayout;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.planning.ShiftsOfCopies;
import nyc.icefree.shifts.staffing.ProposedSeats;
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@DatabasesDiffer
abstract class ManyShiftsContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends ManyShiftsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ManyShiftsContract {}

    private static final ShiftTerms ASKING = new ShiftTerms(true, 7, 3, 48, true, null, TrustLevel.TRUSTED);
    private static final int MANY = 64;
    private static final int SOME = 12;

    @Autowired
    ManyShifts many;

    @Autowired
    SeveralSeats seats;

    @Autowired
    ShiftsOfCopies copies;

    @Autowired
    EventCopies duplicates;

    @Autowired
    ShiftLayout layout;

    @Autowired
    TransactionTemplate transaction;

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
                        1, ShiftDraftRefused.SEATS_OUT_OF_RANGE,
                        2, ShiftDraftRefused.CHANGED_MEANWHILE),
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
    void what_cannot_be_as_it_was_stays_and_the_others_are_taken_back() {
        var team = given.team();
        var event = given.published(team);
        var draft = Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(10, 12));
        var inParts = given.planned(team, draft.withTerms(draft.terms().withLeastPart(60)));
        var other = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(12, 13)));
        var over = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(14, 15)));
        var done = As.staff(
                team.organizer(),
                () -> many.save(
                        event,
                        List.of(
                                new PlannedRow(
                                        inParts,
                                        sheetVersion(inParts),
                                        draft.withTerms(draft.terms().withLeastPart(60))
                                                .withSlot(slot(10, 14))),
                                new PlannedRow(
                                        other,
                                        sheetVersion(other),
                                        Given.shift(event, ShiftRole.WELCOME_DESK, 5, slot(12, 13))))));
        As.volunteer(
                volunteer(team),
                () -> signup.takePart(
                        inParts, slot(12, 13).startsAt(), slot(13, 14).endsAt()));
        var yesterday = Given.slot(LocalDate.now(Given.NEW_YORK).minusDays(1), 14, 15);
        var before = new ArrayList<>(done.changed());
        before.add(new PlannedRows.Before(
                over, sheetVersion(over), sheet(team, over).draft().withSlot(yesterday)));
        var all = new PlannedRows(event, done.added(), before);
        assertEquals(2, As.staff(team.organizer(), () -> many.takeBack(all)));
        assertEquals(slot(10, 14), sheet(team, inParts).draft().slot());
        assertEquals(2, sheet(team, other).draft().seats());
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
        notYours(() -> As.staff(team.organizer(), () -> seats.propose(List.of(known))));
    }

    @Test
    void who_is_found_for_several_is_in_no_two_nor_alone_and_can_be_put_in() {
        var team = given.team();
        var event = given.published(team);
        var first = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(10, 12)));
        var second = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, slot(11, 13)));
        var forTwo = Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot(13, 15));
        var third = given.planned(team, forTwo.withTerms(forTwo.terms().withAtLeastTwo(true)));
        for (int i = 0; i < 3; i++) {
            volunteer(team);
        }
        var proposed = As.staff(team.organizer(), () -> seats.propose(List.of(third, second, first)));
        assertEquals(
                List.of(first, second, third),
                proposed.stream().map(ProposedSeats::shift).toList());
        assertEquals(
                List.of(2, 1, 2), proposed.stream().map(ProposedSeats::empty).toList());
        assertEquals(
                List.of(2, 1, 0),
                proposed.stream().map(one -> one.people().size()).toList());
        assertEquals(
                3,
                proposed.stream()
                        .flatMap(one -> one.people().stream())
                        .map(Candidate::person)
                        .distinct()
                        .count());
        proposed.forEach(one -> one.people()
                .forEach(person ->
                        assertTrue(As.staff(team.organizer(), () -> staffing.assign(one.shift(), person.person(), null))
                                .isNew())));
    }

    private int sheetVersion(ShiftId id) {
        return Sql.number(jdbc, "select edition from shift where id = ?", id.value());
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

    @Test
    void a_copied_event_has_the_same_shifts_on_its_own_date_and_nobody_in_them() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var start = Objects.requireNonNull(form.when().start());
        var welcome = new ShiftDraft(
                event,
                null,
                ShiftRole.WELCOME_DESK,
                2,
                TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK),
                Set.of(),
                Set.of(),
                SignupMode.INVITED,
                NoteByLanguage.of(Language.ENGLISH, "Side door"),
                "Under the clock",
                ASKING);
        var shift = shift(team, welcome);
        As.staff(team.organizer(), () -> staffing.assign(shift, adult(team), "Known for years"));
        var copy = As.staff(
                team.organizer(),
                () -> duplicates
                        .duplicate(event, List.of(duplicates.nextDay(event)))
                        .getFirst());
        await().until(() -> !sheets(team, copy).isEmpty());
        copies.on(new EventCopied(event, copy));
        var there = sheets(team, copy);
        assertEquals(1, there.size());
        var laidOut = there.getFirst();
        assertEquals(List.of(), laidOut.people());
        assertEquals(start.plusWeeks(1).minusMinutes(30), laidOut.draft().slot().startLocal());
        assertEquals(start.plusWeeks(1).plusHours(1), laidOut.draft().slot().endLocal());
        assertEquals(
                welcome.of(copy, team.organization()).withSlot(laidOut.draft().slot()), laidOut.draft());
    }

    @Test
    void two_nodes_that_hear_of_a_copy_at_once_lay_its_shifts_out_once() throws Exception {
        var team = given.team();
        var event = given.published(team, given.session("Clinic", 9));
        shift(team, welcome(event, 9));
        for (int round = 0; round < 5; round++) {
            var copy = given.drafted(team, given.session("Clinic", 16 + round));
            ShiftsOfCopies here = AopTestUtils.getUltimateTargetObject(copies);
            for (var node : AtOnce.run(2, () -> {
                transaction.executeWithoutResult(now -> here.on(new EventCopied(event, copy)));
                return copy;
            })) {
                node.get();
            }
            assertEquals(1, sheets(team, copy).size());
        }
    }

    @Test
    void shifts_are_laid_out_once_and_keep_what_is_there() {
        var team = given.team();
        var first = given.published(team, given.session("Clinic", 9));
        var second = given.drafted(team, given.session("Clinic", 16));
        var off = given.published(team, given.session("Clinic", 23));
        As.staff(team.organizer(), () -> eventPlanning.cancel(off, "Flooded"));
        var desk = welcome(first, 9);
        shift(team, desk);
        shift(team, welcome(second, 16));
        var marshal = Given.shift(first, ShiftRole.MARSHAL, 1, desk.slot());
        shift(team, marshal);
        var to = List.of(first, second, off);
        assertEquals(1, As.staff(team.organizer(), () -> layout.spread(first, to)));
        assertEquals(0, As.staff(team.organizer(), () -> layout.spread(first, to)));
        var there = sheets(team, second);
        assertEquals(
                Set.of(ShiftRole.MARSHAL, ShiftRole.WELCOME_DESK),
                there.stream().map(s -> s.draft().role()).collect(java.util.stream.Collectors.toSet()));
        assertEquals(2, there.size());
        assertEquals(
                desk.slot().startLocal().plusWeeks(1),
                there.getFirst().draft().slot().startLocal());
        assertEquals(List.of(), sheets(team, off));
        var other = given.team();
        assertThrows(NotYours.class, () -> As.staff(other.organizer(), () -> layout.spread(first, to)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> layout.spread(first, to)));
    }

    @Test
    void the_database_leaves_nobody_alone_where_two_must_be() {
        var team = given.team();
        var first = given.published(team, given.session("Clinic", 9));
        var care = shift(team, welcome(first, 9).withRole(ShiftRole.CHILDCARE));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> Sql.run(jdbc, "update shift set at_least_two = false where id = ?", care.value()));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> Sql.run(jdbc, "update shift set least_part = 60 where id = ?", care.value()));
    }

    private ShiftDraft welcome(EventId event, int inDays) {
        var start = Objects.requireNonNull(given.session("", inDays).when().start());
        return Given.shift(
                        event,
                        ShiftRole.WELCOME_DESK,
                        2,
                        TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK))
                .withBriefing("", "Side door");
    }

    @Raced
    void the_last_seat_can_be_taken_only_once() throws Exception {
        raceForTheLastSeat(SOME);
    }

    @Raced
    void one_volunteer_cannot_get_into_two_overlapping_shifts_at_once() throws Exception {
        raceIntoOverlappingShifts(SOME);
    }

    @Tag("proof")
    @RepeatedTest(20)
    void the_last_seat_goes_once_however_many_want_it() throws Exception {
        raceForTheLastSeat(MANY);
    }

    @Tag("proof")
    @RepeatedTest(20)
    void one_volunteer_stays_in_one_place_however_often_they_try() throws Exception {
        raceIntoOverlappingShifts(MANY);
    }

    private void raceForTheLastSeat(int racers) throws Exception {
        var team = given.team();
        var shift = shift(team, 3, slot(10, 12));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        List<PersonId> people =
                IntStream.range(0, racers).mapToObj(i -> volunteer(team)).toList();
        assertEquals(
                1,
                AtOnce.won(people.stream()
                        .map(person -> (Callable<AssignmentId>) () -> As.volunteer(person, () -> signup.take(shift)))
                        .toList()));
        assertEquals(3, taken(shift));
        assertEquals(3, sheet(team, shift).people().size());
    }

    private void raceIntoOverlappingShifts(int racers) throws Exception {
        var team = given.team();
        var ada = volunteer(team);
        List<ShiftId> shifts = IntStream.range(0, racers)
                .mapToObj(i -> shift(team, 2, slot(10 + i % 2, 12 + i % 2)))
                .toList();
        assertEquals(
                1,
                AtOnce.won(shifts.stream()
                        .map(shift -> (Callable<AssignmentId>) () -> As.volunteer(ada, () -> signup.take(shift)))
                        .toList()));
        assertEquals(1, shifts.stream().mapToInt(this::taken).sum());
    }
}
