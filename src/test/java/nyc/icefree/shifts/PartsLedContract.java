package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.lead.DayMark;
import nyc.icefree.shifts.lead.LedPerson;
import nyc.icefree.shifts.views.SeatedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shift from nine to one that Rosa leads, of which Bo does ten to twelve: he is one of hers. */
@DatabasesDiffer
abstract class PartsLedContract extends LeadGround {
    @AppTest
    static class OnH2Test extends PartsLedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartsLedContract {}

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    private ShiftId shift = ShiftId.random();
    private PersonId rosa = PersonId.random();
    private PersonId bo = PersonId.random();
    private AssignmentId bos = AssignmentId.random();

    @BeforeEach
    void a_shift_of_which_a_part_is_taken() {
        team = given.team();
        var draft = draft(team, 3, slot(9, 13));
        shift = shift(team, draft.withTerms(draft.terms().withLeastPart(60)));
        rosa = named(team, "Rosa Lin");
        bo = named(team, "Bo Kay");
        leads(team, in(shift, rosa));
        bos = part(bo, 10, 12);
    }

    private AssignmentId part(PersonId who, int from, int until) {
        return As.volunteer(
                who,
                () -> signup.takePart(
                        shift, slot(from, until).startsAt(), slot(from, until).endsAt()));
    }

    private ShiftId of(AssignmentId assignment) {
        return new ShiftId(
                assignmentRows.which(assignment.value()).orElseThrow().getShift());
    }

    private Instant hour(int hour) {
        return slot(hour, hour + 1).startsAt();
    }

    private List<String> seen(Instant at, PersonId lead, ShiftId by) {
        return led(at, lead, led -> led.look(by)).people().stream()
                .map(PartsLedContract::line)
                .toList();
    }

    private static String line(LedPerson one) {
        var part = one.part();
        return one.name()
                + (part == null
                        ? ""
                        : " " + part.startLocal().getHour() + "-"
                                + part.endLocal().getHour())
                + (one.begun() ? " begun" : "")
                + (one.mark() == null ? "" : " " + one.mark());
    }

    @Test
    void the_lead_sees_who_does_a_part_with_its_hours_and_marks_them() {
        in(shift, named(team, "Ana Moss"));
        assertEquals(List.of("Ana M. begun", "Bo K. 10-12"), seen(hour(9), rosa, shift));
        assertFalse(tapped(hour(9), rosa, led -> led.mark(shift, bos, DayMark.MISSING)), "his hours begin at ten");
        assertTrue(tapped(hour(10), rosa, led -> led.mark(shift, bos, DayMark.MISSING)));
        assertTrue(tapped(hour(10), rosa, led -> led.missing(shift)));
        assertEquals(List.of("Ana M. begun", "Bo K. 10-12 begun MISSING"), seen(hour(10), rosa, shift));
        assertTrue(tapped(hour(10), rosa, led -> led.mark(shift, bos, DayMark.HERE)));
        assertFalse(tapped(hour(10), rosa, led -> led.missing(shift)));
        assertEquals("SERVED", state(bos));
        assertEquals(List.of("Ana M. begun", "Bo K. 10-12 begun HERE"), seen(hour(10), rosa, shift));
        assertTrue(tapped(hour(10), rosa, led -> led.takeBack(shift, bos)));
        assertEquals("CONFIRMED", state(bos));
    }

    @Test
    void whoever_does_a_part_reads_who_leads_and_sees_nobody() {
        assertEquals("Rosa", dayOf(hour(8), bo, of(bos)).lead());
        assertFalse(dayOf(hour(10), bo, of(bos)).teamOpen());
        notYours(() -> led(hour(10), bo, led -> led.look(of(bos))));
        notYours(() -> led(hour(10), bo, led -> led.look(shift)));
        assertEquals(Optional.of(rosa), leading.leadOf(bos));
        As.volunteer(bo, () -> signup.handBack(of(bos)));
        assertEquals(Optional.of(rosa), leading.leadOf(bos), "who is told that he left");
        notYours(() -> led(hour(10), named(team, "Cy Orr"), led -> led.mark(shift, bos, DayMark.HERE)));
    }

    @Test
    void whoever_does_two_parts_is_one_person_with_two_rows() {
        var dee = named(team, "Dee Roe");
        part(dee, 9, 10);
        var last = jdbc.sql("select id from shift where part_of = ? and taken = 0 and starts_at = ?")
                .params(shift.value(), Timestamp.from(hour(12)))
                .query(UUID.class)
                .single();
        in(new ShiftId(last), dee);
        assertEquals(List.of("Bo K. 10-12", "Dee R. 9-10 begun", "Dee R. 12-13"), seen(hour(9), rosa, shift));
    }

    @Test
    void of_all_who_do_some_of_it_one_leads_and_sees_the_others_by_their_own_part() {
        leads(team, bos);
        assertEquals(List.of("Rosa L. begun"), seen(hour(9), bo, of(bos)));
        assertEquals(List.of("Rosa L. begun"), seen(hour(9), bo, shift));
        assertTrue(dayOf(hour(9), bo, of(bos)).teamOpen());
        assertEquals("Bo", dayOf(hour(9), rosa, shift).lead());
        notYours(() -> led(hour(9), rosa, led -> led.look(shift)));
        var rosas = As.staff(team.organizer(), () -> planning.sheet(shift)).people().stream()
                .filter(one -> one.person().equals(rosa))
                .findFirst()
                .orElseThrow();
        assertTrue(tapped(hour(9), bo, led -> led.mark(of(bos), rosas.assignment(), DayMark.HERE)));
        assertEquals("SERVED", state(rosas.assignment()));
        assertEquals(bos, transactions.execute(status -> led(hour(9), bo, led -> led.hold(shift))));
        assertFalse(rosas.leads());
        assertTrue(sheet(team, of(bos)).people().stream().allMatch(SeatedPerson::leads));
        As.staff(team.organizer(), () -> leading.endLead(bos));
        assertNull(dayOf(hour(9), rosa, shift).lead());
    }

    @Test
    void a_part_that_is_whole_again_leaves_the_lead_as_they_were() {
        As.volunteer(bo, () -> signup.handBack(of(bos)));
        await().until(() -> sheet(team, shift).draft().seats() == 3);
        assertEquals(List.of(), seen(hour(9), rosa, shift));
        assertTrue(dayOf(hour(9), rosa, shift).leads());
    }

    @Raced(times = 3)
    void of_two_who_are_named_at_once_one_leads() throws Exception {
        var dee = part(named(team, "Dee Roe"), 10, 11);
        var named = new ConcurrentLinkedQueue<>(List.of(bos, dee));
        for (var one : AtOnce.run(2, () -> {
            leads(team, named.remove());
            return named;
        })) {
            one.get();
        }
        assertEquals(
                1,
                jdbc.sql("select count(*) from shift_lead where shift_id in (?, ?, ?)")
                        .params(shift.value(), of(bos).value(), of(dee).value())
                        .query(Integer.class)
                        .single());
    }
}
