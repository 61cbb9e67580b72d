package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leaves a shift within a day of it alarms its lead, at once and without a name. */
abstract class LeadAlarmContract extends MailStage {
    @AppTest
    static class OnH2Test extends LeadAlarmContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LeadAlarmContract {}

    private static final MessageReason ALARM = MessageReason.Shift.SHIFT_LEFT_LATE;

    @Autowired
    Given given;

    @Autowired
    ShiftPlanning shiftPlanning;

    @Autowired
    ShiftLeading leading;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Clock running;

    private record Led(Given.Team team, ShiftId shift, PersonId lead, String email, AssignmentId leads, PersonId bo) {}

    private Led led(Duration until) {
        var team = given.team();
        var start = LocalDateTime.ofInstant(running.instant().plus(until), Given.NEW_YORK);
        var shift = given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.MARSHAL, 3, Given.slot(start, 2))
                        .withBriefing("", "Meet at the side door"));
        String email = Given.email();
        var lead = volunteer(team, "Rosa Lin", email);
        var bo = volunteer(team, "Bo Secret", Given.email());
        var leads = As.volunteer(lead, () -> signup.take(shift));
        As.volunteer(bo, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(leads));
        return new Led(team, shift, lead, email, leads, bo);
    }

    private PersonId volunteer(Given.Team team, String name, String email) {
        return given.volunteer(name, email, team);
    }

    private List<QueuedMessage> alarms(PersonId person) {
        return rows.of(ALARM, Recipient.of(person));
    }

    private List<QueuedMessage> toldOrganizer(Led led) {
        return rows.of(
                MessageReason.Shift.SHIFT_HANDED_BACK, Recipient.of(led.team().organizer()));
    }

    @Test
    void its_lead_reads_of_it_and_not_who_it_was() throws Exception {
        var led = led(Duration.ofHours(20));
        As.volunteer(led.bo(), () -> signup.handBack(led.shift()));
        post.until(() -> mailed(led.email()) == 2);
        var told = mailedBy(led.email());
        assertEquals(subject(told.get(0)), subject(told.get(1)), "whoever sees a locked phone learns nothing");
        String said = body(told.get(0), 0) + body(told.get(1), 0);
        assertTrue(said.contains("does not come"), said);
        assertTrue(said.contains("/en/my/"));
        assertFalse(said.contains("Bo"), said);
        assertEquals(1, toldOrganizer(led).size());
    }

    @Test
    void who_leaves_a_part_of_it_alarms_the_lead_of_all_of_it() throws Exception {
        var led = led(Duration.ofHours(20));
        var sheet = As.staff(led.team().organizer(), () -> shiftPlanning.sheet(led.shift()));
        var draft = sheet.draft();
        As.staff(led.team().organizer(), () -> {
            shiftPlanning.change(
                    led.shift(), sheet.version(), draft.withTerms(draft.terms().withLeastPart(60)));
            return draft;
        });
        var ana = volunteer(led.team(), "Ana Secret", Given.email());
        var start = draft.slot().startsAt();
        As.volunteer(ana, () -> signup.takePart(led.shift(), start, start.plus(Duration.ofHours(1))));
        var part = As.volunteer(ana, () -> signup.mine()).getFirst().shift().id();
        As.volunteer(ana, () -> signup.handBack(part));
        post.until(() -> mailed(led.email()) == 2);
        assertEquals(1, alarms(led.lead()).size());
    }

    @Test
    void whoever_deletes_their_account_alarms_it_too() {
        var led = led(Duration.ofHours(20));
        As.volunteer(led.bo(), () -> volunteers.leave());
        Postman.untilHeard(() -> alarms(led.lead()).size() == 1);
    }

    @Test
    void an_organizer_who_takes_somebody_out_alarms_it_and_who_undoes_an_assigning_does_not() {
        var led = led(Duration.ofHours(20));
        var ana = volunteer(led.team(), "Ana Secret", Given.email());
        var put = As.staff(led.team().organizer(), () -> staffing.assign(led.shift(), ana, null));
        As.staff(led.team().organizer(), () -> staffing.takeBack(put));
        Postman.untilHeard(() -> toldOf(ana) == 1);
        assertEquals(List.of(), alarms(led.lead()));
        var kept = As.staff(led.team().organizer(), () -> staffing.assign(led.shift(), ana, null));
        As.staff(led.team().organizer(), () -> staffing.unassign(kept.id()));
        Postman.untilHeard(() -> toldOf(ana) == 2);
        assertEquals(1, alarms(led.lead()).size());
    }

    /** That they are not in a shift any more. */
    private int toldOf(PersonId person) {
        return rows.of(MessageReason.Shift.SHIFT_UNASSIGNED, Recipient.of(person))
                .size();
    }

    @Test
    void a_day_before_it_is_alarmed_and_earlier_it_is_not() {
        var soon = led(Duration.ofHours(24).minusMinutes(1));
        var later = led(Duration.ofHours(24).plusMinutes(10));
        As.volunteer(later.bo(), () -> signup.handBack(later.shift()));
        Postman.untilHeard(() -> toldOrganizer(later).size() == 1);
        As.volunteer(soon.bo(), () -> signup.handBack(soon.shift()));
        Postman.untilHeard(() -> alarms(soon.lead()).size() == 1);
        assertEquals(List.of(), alarms(later.lead()));
    }

    @Test
    void a_lead_who_leaves_alarms_nobody_but_the_organizers() {
        var led = led(Duration.ofHours(20));
        As.volunteer(led.lead(), () -> signup.handBack(led.shift()));
        Postman.untilHeard(() -> toldOrganizer(led).size() == 1);
        assertEquals(List.of(), alarms(led.lead()));
        assertEquals(List.of(), alarms(led.bo()));
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
