package nyc.icefree.messages.asks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leads a shift and who organizes it read that it is in other hands, once each and of nobody by name. */
abstract class ChangedHandsContract extends MailStage {
    @AppTest
    static class OnH2Test extends ChangedHandsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ChangedHandsContract {}

    private static final MessageReason ALARM = MessageReason.Shift.SHIFT_LEFT_LATE;
    private static final MessageReason COVERED = MessageReason.Shift.SHIFT_COVERED_TEAM;
    private static final MessageReason DECLINED = MessageReason.Shift.SHIFT_DECLINED;
    private static final MessageReason TAKEN_OUT = MessageReason.Shift.SHIFT_DECLINED;

    @Autowired
    ShiftCover cover;

    @Autowired
    Asking asking;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private PersonId volunteer(Given.Team... helped) {
        var of = Stream.of(helped).map(Given.Team::organization).collect(Collectors.toSet());
        return volunteers.enlist(new VolunteerForm(
                "Bo Secret",
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), of)));
    }

    private ShiftId shift(Given.Team of, int seats, Duration until) {
        var start = LocalDateTime.ofInstant(running.instant().plus(until), Given.NEW_YORK);
        var draft = Given.shift(of.organization(), ShiftRole.MARSHAL, seats, Given.slot(start, 2));
        return given.planned(of, draft);
    }

    private AssignmentId in(Given.Team of, ShiftId shift, PersonId person) {
        return As.staff(of.organizer(), () -> staffing.assign(shift, person, "wanted"))
                .id();
    }

    private PersonId lead(ShiftId shift) {
        var rosa = volunteer(team);
        var leads = in(team, shift, rosa);
        As.staff(team.organizer(), () -> leading.lead(leads));
        return rosa;
    }

    private List<QueuedMessage> told(MessageReason reason, PersonId person) {
        return rows.of(reason, Recipient.of(person));
    }

    private String letter(QueuedMessage row) {
        return ready(row).letter().text();
    }

    private void yes(PersonId person) {
        var ask = As.volunteer(person, () -> asks.mine()).getFirst().ask();
        As.volunteer(person, () -> asks.take(ask));
    }

    @Test
    void its_lead_reads_that_somebody_comes_instead_of_somebody_else() {
        var shift = shift(team, 2, Duration.ofDays(4));
        var rosa = lead(shift);
        var bo = covered(shift);
        Postman.untilHeard(() -> told(COVERED, rosa).size() == 1);
        String said = letter(told(COVERED, rosa).getFirst());
        assertTrue(said.contains("Its seat was never empty"), said);
        assertFalse(said.contains("Secret"), said);
        assertEquals(1, told(COVERED, team.organizer()).size());
        assertEquals(List.of(), told(COVERED, bo));
    }

    /** @return who was covered */
    private PersonId covered(ShiftId shift) {
        var bo = volunteer(team);
        in(team, shift, bo);
        var li = volunteer(team);
        As.volunteer(bo, () -> cover.want(shift));
        asking.ask(li, shift, AskKind.COVER);
        yes(li);
        return bo;
    }

    @Test
    void a_lead_who_also_organizes_reads_it_as_a_lead() {
        var shift = shift(team, 2, Duration.ofDays(4));
        var rosa = lead(shift);
        given.appoint(team.organization(), rosa, StaffRole.ORGANIZER);
        update(
                "insert into staff_account (person_id, last_totp_step, administrator, active, invited_at, organizer_mail)"
                        + " values (?, 0, false, true, ?, 'DAILY')",
                rosa.value(),
                UtcColumn.of(Instant.now()));
        covered(shift);
        Postman.untilHeard(() -> told(COVERED, rosa).size() == 1);
        var row = told(COVERED, rosa).getFirst();
        assertEquals(row.createdAt(), row.dueAt());
    }

    @Test
    void a_lead_is_alarmed_too_when_an_organizer_takes_somebody_out_shortly_before() {
        var soon = shift(team, 2, Duration.ofHours(20));
        var rosa = lead(soon);
        var later = shift(team, 2, Duration.ofHours(40));
        var lee = lead(later);
        for (var shift : List.of(later, soon)) {
            var bo = volunteer(team);
            var seat = in(team, shift, bo);
            As.staff(team.organizer(), () -> staffing.unassign(seat));
            Postman.untilHeard(() -> told(TAKEN_OUT, bo).size() == 1);
        }
        assertEquals(1, told(ALARM, rosa).size());
        assertEquals(List.of(), told(ALARM, lee));
    }

    @Test
    void whoever_asks_and_is_let_go_reads_the_one_neutral_letter() {
        var shift = shift(team, 1, Duration.ofDays(4));
        var bo = volunteer(team);
        var li = volunteer(team);
        update("update shift set signup = 'ASK' where id = ?", shift.value());
        As.volunteer(bo, () -> signup.ask(shift));
        var asked = As.volunteer(li, () -> signup.ask(shift));
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> lettingGo.letGo(bo, team.organization(), BlockReason.OTHER));
        Postman.untilHeard(
                () -> told(MessageReason.Question.VOLUNTEER_LET_GO, bo).size() == 1);
        As.staff(team.organizer(), () -> staffing.decline(asked));
        Postman.untilHeard(() -> told(DECLINED, li).size() == 1);
        assertEquals(List.of(), told(DECLINED, bo));
        String said = letter(told(DECLINED, li).getFirst());
        assertFalse(said.contains("somebody else"), said);
    }
}
