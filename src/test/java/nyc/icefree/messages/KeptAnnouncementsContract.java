package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.announced.ShiftCovered;
import nyc.icefree.shifts.announced.ShiftTaken;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What an older app announced and left unheard is heard by this one, though it knew nothing of what was added since. */
abstract class KeptAnnouncementsContract extends MailStage {
    @AppTest
    static class OnH2Test extends KeptAnnouncementsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends KeptAnnouncementsContract {}

    @Autowired
    IncompleteEventPublications unheard;

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    private PersonId lead = PersonId.random();
    private PersonId bo = PersonId.random();
    private AssignmentId seat = new AssignmentId(UUID.randomUUID());
    private ShiftId shift = new ShiftId(UUID.randomUUID());

    @BeforeEach
    void somebody_in_a_led_shift_of_tomorrow() {
        team = given.team();
        var start = LocalDateTime.ofInstant(running.instant().plus(Duration.ofHours(20)), Given.NEW_YORK);
        shift = given.planned(team, Given.shift(team.organization(), ShiftRole.MARSHAL, 3, Given.slot(start, 2)));
        lead = given.volunteer(team);
        bo = given.volunteer(team);
        var leads = As.volunteer(lead, () -> signup.take(shift));
        seat = As.volunteer(bo, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(leads));
    }

    /** As it was written while it held these three alone. */
    private void heard(Class<?> announcement, Class<?> listener) {
        String json =
                "{\"assignment\":{\"value\":\"%s\"},\"shift\":{\"value\":\"%s\"},\"volunteer\":{\"value\":\"%s\"}}";
        var id = leftUnheard(listener, announcement, json.formatted(seat.value(), shift.value(), bo.value()));
        unheard.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(4));
        Postman.untilHeard(() -> number("select count(*) from event_publication where id = ?", id) == 0);
    }

    private int told(MessageReason reason, PersonId who) {
        return told(reason, Recipient.of(who));
    }

    @Test
    void a_shift_that_was_covered() {
        heard(ShiftCovered.class, ShiftNotices.class);
        assertEquals(1, told(MessageReason.SHIFT_COVERED, bo));
        assertEquals(1, told(MessageReason.SHIFT_COVERED_TEAM, team.organizer()));
        assertEquals(1, told(MessageReason.SHIFT_COVERED_TEAM, lead));
    }

    @Test
    void a_shift_that_was_taken() {
        heard(ShiftTaken.class, ShiftNotices.class);
        assertTrue(told(MessageReason.SHIFT_CONFIRMATION, bo) > 0);
    }

    @Test
    void somebody_who_was_taken_out_when_no_assigning_was_undone() {
        heard(ShiftUnassigned.class, ShiftNotices.class);
        assertEquals(1, told(MessageReason.SHIFT_DECLINED, bo));
        assertEquals(1, told(MessageReason.SHIFT_LEFT_LATE, lead));
    }
}
