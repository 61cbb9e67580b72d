package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.lead.DayMark;
import nyc.icefree.shifts.views.HelpedShift;
import nyc.icefree.shifts.views.SeatChange;
import nyc.icefree.shifts.views.SeatedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was taken out of a shift by mistake is in it again as they were. */
abstract class TakenOutContract extends LeadGround {
    @AppTest
    static class OnH2Test extends TakenOutContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TakenOutContract {}

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void a_shift_that_may_be_had_in_parts() {
        team = given.team();
        shift = inParts(3);
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

    private AssignmentId part(ShiftId of, int from, int until) {
        return As.volunteer(named(team, "Cy Orr"), () -> signup.takePart(of, hour(from), hour(until)));
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

    /** The parts of a shift as it is seen that have a seat, by start: "9-10:0 10-12:1". */
    private String parts(ShiftId of) {
        return String.join(
                " ",
                jdbc.sql("select starts_at, ends_at, taken from shift where (id = ? or part_of = ?)"
                                + " and seats > 0 order by starts_at, ends_at")
                        .params(of.value(), of.value())
                        .query((row, n) ->
                                hour(row.getTimestamp(1)) + "-" + hour(row.getTimestamp(2)) + ":" + row.getInt(3))
                        .list());
    }

    private int hour(Timestamp at) {
        return at.toInstant().atZone(Given.NEW_YORK).getHour();
    }

    private void become(ShiftId of, String parts) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(parts, parts(of)));
    }

    @Test
    void who_helps_others_and_took_an_open_shift_is_put_back() {
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
        var ada = volunteer(team);
        in(shift(team, 1, slot(10, 12)), ada);
        var in = As.staff(team.organizer(), () -> staffing.assign(shift, ada, "Next door"));
        back(out(in.id()));
        assertEquals("Next door", seated(in.id()).overrideReason());
    }

    @Test
    void the_lead_leads_again_unless_somebody_else_does() {
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
    void a_part_that_became_whole_with_others_is_cut_anew() {
        var alone = inParts(1);
        var in = part(alone, 10, 12);
        var out = out(in);
        become(alone, "9-13:0");
        back(out);
        assertEquals("CONFIRMED", state(in));
        assertEquals("9-10:0 10-12:1 12-13:0", parts(alone));
    }

    @Test
    void so_is_one_that_reached_on_or_was_reached_over() {
        var early = inParts(1);
        var first = part(early, 9, 10);
        var rest = jdbc.sql("select id from shift where part_of = ? and taken = 0")
                .param(early.value())
                .query(UUID.class)
                .single();
        var second = part(new ShiftId(rest), 10, 12);
        assertEquals("9-10:1 10-12:1 12-13:0", parts(early));
        var out = out(second);
        become(early, "9-10:1 10-13:0");
        back(out);
        assertEquals("9-10:1 10-12:1 12-13:0", parts(early));
        out = out(second);
        become(early, "9-10:1 10-13:0");
        var both = out(first);
        become(early, "9-13:0");
        back(out);
        assertEquals("9-10:0 10-12:1 12-13:0", parts(early));
        back(both);
        assertEquals("9-10:1 10-12:1 12-13:0", parts(early));
        out = out(second);
        become(early, "9-10:1 10-13:0");
        assertEquals("CONFIRMED", state(first));
        back(out);
        assertEquals("CONFIRMED", state(second));
    }

    @Test
    void a_part_of_what_somebody_took_meanwhile_is_not_to_be_had_again() {
        var alone = inParts(1);
        var in = part(alone, 10, 12);
        var out = out(in);
        become(alone, "9-13:0");
        in(alone, volunteer(team));
        assertThrows(ChangedMeanwhile.class, () -> back(out));
        assertEquals("DECLINED", state(in));
        assertEquals("9-13:1", parts(alone));
    }

    @Test
    void nor_is_a_seat_that_is_gone_or_time_that_they_need_elsewhere() {
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
        var one = shift(team, 1, slot(14, 16));
        in(one, volunteer(team));
        var extra = As.staff(team.organizer(), () -> staffing.assign(one, volunteer(team), "To learn"));
        back(out(extra.id()));
        assertEquals(2, taken(one));
    }

    @Test
    void whoever_was_put_in_anew_since_stays_so() {
        var ada = volunteer(team);
        var in = in(shift, ada);
        var out = out(in);
        As.staff(team.organizer(), () -> staffing.assign(shift, ada, null));
        assertThrows(ChangedMeanwhile.class, () -> back(out));
        assertEquals(1, taken(shift));
        assertFalse(out(out(in).id()).isNew(), "who is not in stays so");
    }
}
