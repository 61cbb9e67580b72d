package nyc.icefree.messages.asks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
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
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftCover;
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

    private static final MessageReason COVERED = MessageReason.SHIFT_COVERED_TEAM;
    private static final MessageReason DECLINED = MessageReason.SHIFT_DECLINED;

    @Autowired
    ShiftCover cover;

    @Autowired
    Asking asking;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private ShiftId shift(int seats) {
        var start = LocalDateTime.ofInstant(running.instant().plus(Duration.ofDays(4)), Given.NEW_YORK);
        var draft = Given.shift(team.organization(), ShiftRole.MARSHAL, seats, Given.slot(start, 2));
        return given.planned(team, draft);
    }

    private AssignmentId in(ShiftId shift, PersonId person) {
        return As.staff(team.organizer(), () -> staffing.assign(shift, person, "wanted"))
                .id();
    }

    private PersonId lead(ShiftId shift) {
        var rosa = given.volunteer("Bo Secret", team);
        var leads = in(shift, rosa);
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
        var shift = shift(2);
        var rosa = lead(shift);
        var bo = covered(shift);
        Postman.untilHeard(() -> told(COVERED, rosa).size() == 1);
        String said = letter(told(COVERED, rosa).getFirst());
        assertTrue(said.contains("Their seat was never empty"), said);
        assertFalse(said.contains("Secret"), said);
        assertEquals(1, told(COVERED, team.organizer()).size());
        assertEquals(List.of(), told(COVERED, bo));
    }

    /** @return who was covered */
    private PersonId covered(ShiftId shift) {
        var bo = given.volunteer("Bo Secret", team);
        in(shift, bo);
        var li = given.volunteer("Bo Secret", team);
        As.volunteer(bo, () -> cover.want(shift));
        asking.ask(li, shift, AskKind.COVER);
        yes(li);
        return bo;
    }

    @Test
    void a_lead_who_also_organizes_reads_it_as_a_lead() {
        var shift = shift(2);
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
    void whoever_asks_and_is_let_go_reads_the_one_neutral_letter() {
        var shift = shift(1);
        var bo = given.volunteer("Bo Secret", team);
        var li = given.volunteer("Bo Secret", team);
        update("update shift set signup = 'ASK' where id = ?", shift.value());
        As.volunteer(bo, () -> signup.ask(shift));
        var asked = As.volunteer(li, () -> signup.ask(shift));
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> lettingGo.letGo(bo, team.organization(), BlockReason.OTHER));
        Postman.untilHeard(() -> told(MessageReason.VOLUNTEER_LET_GO, bo).size() == 1);
        As.staff(team.organizer(), () -> staffing.decline(asked));
        Postman.untilHeard(() -> told(DECLINED, li).size() == 1);
        assertEquals(List.of(), told(DECLINED, bo));
        String said = letter(told(DECLINED, li).getFirst());
        assertFalse(said.contains("somebody else"), said);
    }
}
