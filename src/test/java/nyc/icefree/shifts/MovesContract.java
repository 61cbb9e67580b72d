package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import nyc.icefree.Sql;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.shifts.planning.ShiftMovePreview;
import nyc.icefree.shifts.signup.VolunteerShift;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MovesContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends MovesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MovesContract {}

    @Autowired
    ShiftMovePreview moves;

    @Autowired
    BulkActs bulk;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    SeriesEditing seriesChanging;

    @Autowired
    SeriesProposals seriesProposals;

    @Autowired
    Organizations organizations;

    static TimeSlot slotOf(EventDraft form) {
        return TimeSlot.of(start(form), Objects.requireNonNull(form.when().end()), Given.NEW_YORK);
    }

    static TimeSlot at(TimeSlot slot, int daysLater) {
        return TimeSlot.of(
                slot.startLocal().plusDays(daysLater), slot.endLocal().plusDays(daysLater), slot.zone());
    }

    PersonId secondPerson(Given.Team team) {
        var second = given.person();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        return second;
    }

    List<EventId> series(Given.Team team) {
        return given.dates(
                team,
                given.publishedSeries(
                        team,
                        given.session("Clinic", 9),
                        Rule.weekly(day(9).getDayOfWeek()).times(3)));
    }

    LocalDate day(int inDays) {
        return LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(inDays);
    }

    EventDraft form(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(),
                () -> eventPlanning.planOf(event).orElseThrow().draft());
    }

    LocalDateTime startOf(Given.Team team, ShiftId shift) {
        return sheet(team, shift).draft().slot().startLocal();
    }

    void move(Given.Team team, EventId event, LocalDateTime to) {
        given.change(team, event, draft -> draft.at(to, to.plusMinutes(90)));
    }

    VolunteerShift entry(PersonId volunteer) {
        return records.ofVolunteer(volunteer).getFirst();
    }

    static LocalDateTime start(EventDraft form) {
        return Objects.requireNonNull(form.when().start());
    }

    ShiftDraft desk(EventId event, EventDraft form) {
        return Given.shift(
                        event,
                        ShiftRole.WELCOME_DESK,
                        2,
                        TimeSlot.of(start(form).minusMinutes(30), start(form).plusHours(1), Given.NEW_YORK))
                .withBriefing("", "Side door");
    }

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
            proposals.propose(event, plan.version(), plan.draft().at(to, to.plusMinutes(90)), ShiftHours.KEEP);
        });
        As.staff(second, () -> proposals.agree(waiting.open(event).orElseThrow()));
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
        As.staff(second, () -> proposals.agree(waiting.toAgree().getFirst()));
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
                    Sql.one(
                            jdbc,
                            UUID.class,
                            "select organization from audit_entry where act = 'VOLUNTEERS_READ' and thing = ?",
                            event.value()),
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
            proposals.propose(event, plan.version(), plan.draft().at(to, to.plusMinutes(90)), ShiftHours.MOVE);
        });
        assertEquals(start(form).minusMinutes(30), startOf(team, shift));
        As.staff(second, () -> proposals.agree(waiting.open(event).orElseThrow()));
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
        As.staff(second, () -> proposals.agree(waiting.toAgree().getFirst()));
        assertEquals(before.plusHours(2), startOf(team, last));
    }
}
