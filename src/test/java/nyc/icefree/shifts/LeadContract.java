package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.signup.HelpedShift;
import nyc.icefree.shifts.staffing.SeatChange;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

abstract class LeadContract extends LeadGround {
    @AppTest
    static class OnH2Test extends LeadContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LeadContract {}

    @Autowired
    LettingGo lettingGo;

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    private ShiftId shift = ShiftId.random();

    private void a_shift_that_may_be_had_in_parts() {
        team = given.team();
        shift = inParts(3);
    }

    @Test
    void an_organizer_lets_one_of_those_in_it_lead_and_then_another_instead() {
        var team = given.team();
        var shift = shift(team, 3, slot(10, 12));
        var rosa = in(shift, named(team, "Rosa Lin"));
        var bo = in(shift, named(team, "Bo Kay"));
        leads(team, rosa);
        leads(team, rosa);
        assertEquals(Optional.of("Rosa Lin"), lead(sheet(team, shift)));
        leads(team, bo);
        assertEquals(Optional.of("Bo Kay"), lead(sheet(team, shift)));
        As.staff(team.organizer(), () -> leading.endLead(rosa));
        assertEquals(Optional.of("Bo Kay"), lead(sheet(team, shift)), "who does not lead it ends nothing");
        As.staff(team.organizer(), () -> leading.endLead(bo));
        assertEquals(Optional.empty(), lead(sheet(team, shift)));
        assertEquals(2, acts(shift, "SHIFT_LEAD_GIVEN"));
        assertEquals(1, acts(shift, "SHIFT_LEAD_TAKEN"));
    }

    @Test
    void only_organizers_of_its_host_decide_it_and_whoever_only_asks_leads_nothing() {
        var team = given.team();
        var shift = shift(team, 3, slot(10, 12));
        var rosa = in(shift, named(team, "Rosa Lin"));
        var others = given.team();
        notYours(() -> As.staff(others.organizer(), () -> leading.lead(rosa)));
        notYours(() -> As.administrator(given.person(), () -> leading.lead(rosa)));
        leads(team, rosa);
        notYours(() -> As.staff(others.organizer(), () -> leading.endLead(rosa)));
        assertEquals(Optional.of("Rosa Lin"), lead(sheet(team, shift)));
        var asked = shiftToAskFor(team, slot(14, 16));
        var asking = As.volunteer(volunteer(team), () -> signup.ask(asked));
        leads(team, asking);
        assertEquals(Optional.empty(), lead(sheet(team, asked)));
    }

    @Test
    void the_row_holds_that_a_lead_is_in_the_shift_and_alone() {
        var team = given.team();
        var shift = shift(team, 3, slot(10, 12));
        var elsewhere = shift(team, 3, slot(14, 16));
        var rosa = named(team, "Rosa Lin");
        var bo = named(team, "Bo Kay");
        leads(team, in(shift, rosa));
        in(shift, bo);
        in(elsewhere, rosa);
        for (var wrong : new Object[][] {{shift, bo}, {elsewhere, volunteer(team)}}) {
            assertThrows(
                    DataIntegrityViolationException.class,
                    () -> jdbc.sql("insert into shift_lead (shift_id, person_id) values (?, ?)")
                            .params(((ShiftId) wrong[0]).value(), ((PersonId) wrong[1]).value())
                            .update());
        }
    }

    @Test
    void who_leaves_leads_no_more_and_does_not_again_when_they_come_back() {
        var team = given.team();
        var shift = shift(team, 3, slot(10, 12));
        var rosa = named(team, "Rosa Lin");
        leads(team, in(shift, rosa));
        As.volunteer(rosa, () -> signup.handBack(shift));
        var again = in(shift, rosa);
        assertEquals(Optional.empty(), lead(sheet(team, shift)));
        leads(team, again);
        As.staff(team.organizer(), () -> staffing.unassign(again));
        As.staff(team.organizer(), () -> staffing.assign(shift, rosa, null));
        assertEquals(Optional.empty(), lead(sheet(team, shift)));
        leads(team, again);
        As.volunteer(rosa, () -> volunteers.leave());
        await().until(() -> taken(shift) == 0);
        assertEquals(Optional.empty(), leading.leadOf(again));
    }

    @Test
    void confirmed_volunteers_read_the_first_name_of_their_lead() {
        var team = given.team();
        var shift = shiftToAskFor(team, slot(10, 12));
        Sql.run(jdbc, "update shift set seats = 3 where id = ?", shift.value());
        var rosa = named(team, "Rosa Lin");
        var bo = named(team, "Bo Kay");
        var asked = As.volunteer(rosa, () -> signup.ask(shift));
        As.staff(team.organizer(), () -> staffing.confirm(asked, null));
        leads(team, asked);
        var asking = As.volunteer(bo, () -> signup.ask(shift));
        assertNull(mine(bo, shift).day().lead());
        As.staff(team.organizer(), () -> staffing.confirm(asking, null));
        assertEquals("Rosa", mine(bo, shift).day().lead());
        assertFalse(mine(bo, shift).day().leads());
        assertNull(mine(rosa, shift).day().lead(), "nobody reads of themselves as of another");
        assertTrue(mine(rosa, shift).day().leads());
        assertFalse(mine(rosa, shift).day().teamOpen(), "nine days before");
        As.staff(team.organizer(), () -> staffing.unassign(asking));
        assertNull(mine(bo, shift).day().lead());
    }

    @Test
    void whoever_is_let_go_while_they_lead_sees_it_no_more() {
        var team = given.team();
        var day = day(team);
        assertTrue(dayOf(day.begins(), day.lead(), day.shift()).teamOpen());
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> lettingGo.letGo(day.lead(), team.organization(), BlockReason.MAKES_OTHERS_UNSAFE));
        jdbc.sql("update assignment set state = 'CONFIRMED' where shift_id = ? and person_id = ?")
                .params(day.shift().value(), day.lead().value())
                .update();
        transactions.executeWithoutResult(status -> leads.put(day.shift(), day.lead()));
        notYours(() -> led(day.begins(), day.lead(), led -> led.look(day.shift())));
        notYours(() -> led(day.begins(), day.lead(), led -> led.mark(day.shift(), day.seat(), DayMark.HERE)));
        assertFalse(dayOf(day.begins(), day.lead(), day.shift()).teamOpen());
    }

    @Test
    void a_mark_is_no_sign_of_life_of_whom_it_marks() {
        var day = day(given.team());
        var then = silentSince(day.other());
        led(day.begins(), day.lead(), led -> led.mark(day.shift(), day.seat(), DayMark.HERE));
        assertEquals(then, heard(day.other()));
    }

    @Test
    void what_organizers_do_with_somebody_is_no_sign_of_life_of_them() {
        var team = given.team();
        var shift = shift(team, 2, slot(10, 12));
        var rosa = named(team, "Rosa Lin");
        var then = silentSince(rosa);
        var put = As.staff(team.organizer(), () -> staffing.assign(shift, rosa, null));
        leads(team, put.id());
        As.staff(team.organizer(), () -> leading.endLead(put.id()));
        As.staff(team.organizer(), () -> staffing.unassign(put.id()));
        assertEquals(then, heard(rosa));
        var asked = shiftToAskFor(team, slot(14, 16));
        As.volunteer(rosa, () -> signup.ask(asked));
        silentSince(rosa);
        var row = assignmentRows
                .findByShiftIdIn(List.of(asked.value()))
                .getFirst()
                .id();
        As.staff(team.organizer(), () -> staffing.decline(row));
        assertEquals(then, heard(rosa));
    }

    private Timestamp silentSince(PersonId person) {
        var then = Timestamp.from(Instant.parse("2026-01-05T12:00:00Z"));
        Sql.run(jdbc, "update volunteer set heard_at = ? where person_id = ?", then, person.value());
        return then;
    }

    private Timestamp heard(PersonId person) {
        return Sql.one(jdbc, Timestamp.class, "select heard_at from volunteer where person_id = ?", person.value());
    }

    @Test
    void at_another_time_nobody_has_come_yet_and_nothing_is_said() {
        var team = given.team();
        var day = day(team);
        says(day.begins().minusSeconds(60), day.other(), days -> {
            days.come(day.shift());
            return true;
        });
        led(day.begins(), day.lead(), led -> led.mark(day.shift(), day.seat(), DayMark.HERE));
        assertEquals("SERVED", state(day.seat()));
        var first = sheet(team, day.shift());
        As.staff(team.organizer(), () -> planning.change(day.shift(), first.version(), draft(team, 3, slot(18, 21))));
        assertEquals("SERVED", state(day.seat()), "it only ends later");
        var sheet = sheet(team, day.shift());
        As.staff(team.organizer(), () -> planning.change(day.shift(), sheet.version(), draft(team, 3, slot(19, 21))));
        assertEquals("CONFIRMED", state(day.seat()));
        assertEquals(Map.of(), marks.of(day.other()));
        assertEquals(2, taken(day.shift()));
    }

    private record Day(ShiftId shift, PersonId lead, PersonId other, AssignmentId seat, Instant begins) {}

    private Day day(Given.Team team) {
        var slot = slot(18, 20);
        var shift = shift(team, 3, slot);
        var lead = named(team, "Rosa Lin");
        var other = named(team, "Ana Moss");
        leads(team, in(shift, lead));
        return new Day(shift, lead, other, in(shift, other), slot.startsAt());
    }

    private static Optional<String> lead(ShiftSheet sheet) {
        return sheet.people().stream()
                .filter(SeatedPerson::leads)
                .map(SeatedPerson::name)
                .reduce((one, other) -> one + " and " + other);
    }

    int acts(ShiftId shift, String act) {
        return Sql.number(jdbc, "select count(*) from audit_entry where act = ? and thing = ?", act, shift.value());
    }

    private ShiftId inParts(int seats) {
        var draft = draft(team, seats, slot(9, 13));
        return shift(team, draft.withTerms(draft.terms().withLeastPart(60)));
    }

    private SeatChange out(AssignmentId assignment) {
        return As.staff(team.organizer(), () -> staffing.unassign(assignment));
    }

    private void back(SeatChange change) {
        As.staff(team.organizer(), () -> staffing.takeBack(change));
    }

    private Instant hour(int hour) {
        return slot(hour, hour + 1).startsAt();
    }

    private SeatedPerson seated(AssignmentId assignment) {
        return sheet(team, shift).people().stream()
                .filter(one -> one.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_helps_others_and_took_an_open_shift_is_put_back() {
        a_shift_that_may_be_had_in_parts();
        var in = in(shift, volunteer(given.team()));
        var out = out(in);
        assertEquals("DECLINED", state(in));
        back(out);
        assertEquals("CONFIRMED", state(in));
        assertEquals(1, taken(shift));
        assertThrows(ChangedMeanwhile.class, () -> back(out), "it is undone already");
        assertEquals(1, taken(shift));
    }

    @Test
    void the_reason_of_organizers_is_theirs_again() {
        a_shift_that_may_be_had_in_parts();
        var ada = volunteer(team);
        in(shift(team, 1, slot(10, 12)), ada);
        var in = As.staff(team.organizer(), () -> staffing.assign(shift, ada, "Next door"));
        back(out(in.id()));
        assertEquals("Next door", seated(in.id()).overrideReason());
    }

    @Test
    void the_lead_leads_again_unless_somebody_else_does() {
        a_shift_that_may_be_had_in_parts();
        var rosa = named(team, "Rosa Lin");
        var rosas = in(shift, rosa);
        var anas = in(shift, named(team, "Ana Moss"));
        leads(team, rosas);
        back(out(rosas));
        assertEquals(Optional.of(rosa), leads.of(shift));
        var out = out(rosas);
        leads(team, anas);
        back(out);
        assertFalse(seated(rosas).leads());
        assertTrue(seated(anas).leads());
    }

    @Test
    void what_was_said_and_marked_of_the_day_stands_again() {
        a_shift_that_may_be_had_in_parts();
        var rosa = named(team, "Rosa Lin");
        var ana = named(team, "Ana Moss");
        leads(team, in(shift, rosa));
        var anas = in(shift, ana);
        says(hour(8), ana, days -> {
            days.come(shift);
            return true;
        });
        assertTrue(tapped(hour(9), rosa, led -> led.mark(shift, anas, DayMark.HERE)));
        var before = marks.of(Set.of(shift));
        var out = out(anas);
        assertEquals(Map.of(), marks.of(Set.of(shift)));
        back(out);
        assertEquals("SERVED", state(anas));
        assertTrue(seated(anas).comes());
        assertEquals(before, marks.of(Set.of(shift)));
    }

    @Test
    void hours_that_were_corrected_stand_again() {
        a_shift_that_may_be_had_in_parts();
        var ada = volunteer(team);
        var in = in(shift, ada);
        var end = clock.instant().minus(Duration.ofDays(1));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(end.minus(Duration.ofHours(4))), Timestamp.from(end), shift.value())
                .update();
        As.staff(team.organizer(), () -> staffing.correctHours(in, Duration.ofMinutes(285)));
        back(out(in));
        HelpedShift helped = As.volunteer(ada, signup::hours).each().getFirst();
        assertEquals(Duration.ofMinutes(285), helped.corrected());
    }

    @Test
    void nor_is_a_seat_that_is_gone_or_time_that_they_need_elsewhere() {
        a_shift_that_may_be_had_in_parts();
        var one = shift(team, 1, slot(14, 16));
        var ada = volunteer(team);
        var in = in(one, ada);
        var out = out(in);
        var bos = in(one, volunteer(team));
        inTheWay(Kind.FULL, out);
        out(bos);
        in(shift(team, 1, slot(15, 17)), ada);
        inTheWay(Kind.CLASHES, out);
        assertEquals("DECLINED", state(in));
        assertEquals(0, taken(one));
    }

    private void inTheWay(Kind kind, SeatChange out) {
        var refused = assertThrows(ShiftRefused.class, () -> back(out));
        assertEquals(
                List.of(kind.name()),
                refused.reasons().stream().map(RefusalReason::name).toList());
    }

    @Test
    void what_was_in_the_way_of_them_before_is_in_nobodys_way() {
        a_shift_that_may_be_had_in_parts();
        var one = shift(team, 1, slot(14, 16));
        in(one, volunteer(team));
        var extra = As.staff(team.organizer(), () -> staffing.assign(one, volunteer(team), "To learn"));
        back(out(extra.id()));
        assertEquals(2, taken(one));
    }

    @Test
    void whoever_was_put_in_anew_since_stays_so() {
        a_shift_that_may_be_had_in_parts();
        var ada = volunteer(team);
        var in = in(shift, ada);
        var out = out(in);
        As.staff(team.organizer(), () -> staffing.assign(shift, ada, null));
        assertThrows(ChangedMeanwhile.class, () -> back(out));
        assertEquals(1, taken(shift));
        assertFalse(out(out(in).id()).isNew(), "who is not in stays so");
    }
}
