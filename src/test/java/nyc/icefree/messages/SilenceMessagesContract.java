package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.signin.StaffGoneSilent;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.VolunteerPurge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/**
 * Nobody is let go who was not asked: the days of the answer begin with the mail that left, not with the try to send it. Whom no
 * mail can reach is not kept for ever either: there they begin with the first try.
 */
abstract class SilenceMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends SilenceMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SilenceMessagesContract {}

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffDeparture departure;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    VolunteerPurge volunteerPurge;

    @Autowired
    Given given;

    @BeforeEach
    void it_is_day() {
        ReminderTimes.morning(clock.instant(), campaign.now().zone())
                .ifPresent(morning -> clock.forward(Duration.between(clock.instant(), morning)));
    }

    @Test
    void nobody_is_woken_by_the_question() {
        var night = LocalDate.now(clock.withZone(campaign.now().zone())).atTime(23, 0);
        var asked = List.of(
                queue(silentStaff(), MessageReason.Question.STAFF_STAY),
                queue(silentVolunteer(), MessageReason.Account.VOLUNTEER_STAY));
        for (UUID row : asked) {
            var letter = letters.compose(
                    row(row),
                    LetterReader.RECIPIENT,
                    night.atZone(campaign.now().zone()).toInstant());
            assertEquals(
                    night.plusHours(9).atZone(campaign.now().zone()).toInstant(),
                    assertInstanceOf(LetterResult.Ready.class, letter).notBefore());
        }
        var ada = somebody("Ada", Language.ENGLISH);
        var link = queue(ada, MessageReason.Account.PASSWORD_RESET);
        var letter = letters.compose(
                row(link),
                LetterReader.RECIPIENT,
                night.atZone(campaign.now().zone()).toInstant());
        assertNull(
                assertInstanceOf(LetterResult.Ready.class, letter).notBefore(),
                "whoever asked for a link waits for it");
    }

    @Test
    void a_member_of_the_staff_is_asked_when_the_letter_left_and_not_before() {
        var ada = silentStaff();
        var row = queue(ada, MessageReason.Question.STAFF_STAY);
        isNotAskedWhileNothingLeaves(row, "staff_account", ada);
        assertTrue(departure.isToBeAsked(ada.person()));
        departure.purgeDue();
        assertTrue(people.card(ada.person()).isPresent());
        isAskedWhenItLeft(row, "staff_account", ada);
    }

    @Test
    void a_volunteer_too() {
        var ada = silentVolunteer();
        var row = queue(ada, MessageReason.Account.VOLUNTEER_STAY);
        isNotAskedWhileNothingLeaves(row, "volunteer", ada);
        volunteerPurge.purgeDue();
        assertTrue(volunteers.of(ada.person()).isPresent());
        isAskedWhenItLeft(row, "volunteer", ada);
    }

    @Test
    void who_was_heard_of_since_is_asked_nothing_and_is_not_said_to_be_gone() {
        var ada = silentStaff();
        var bo = silentVolunteer();
        var asked =
                List.of(queue(ada, MessageReason.Question.STAFF_STAY), queue(bo, MessageReason.Account.VOLUNTEER_STAY));
        aged("staff_account", "signed_in_at", ada.person(), 0);
        aged("volunteer", "heard_at", bo.person(), 0);
        for (UUID row : asked) {
            assertEquals(
                    LetterResult.dropped(MessageNote.OVERTAKEN),
                    letters.compose(row(row), LetterReader.RECIPIENT, clock.instant()));
        }
    }

    @Test
    void without_a_mail_server_the_days_begin_with_the_first_try() {
        var ada = silentStaff();
        var bo = silentVolunteer();
        queue(ada, MessageReason.Question.STAFF_STAY);
        queue(bo, MessageReason.Account.VOLUNTEER_STAY);
        var off = new Sending(rows, claims, letters, sinkOf(new MockEnvironment()), limit, clock);
        off.sendWaiting();
        assertTrue(isAsked("staff_account", ada));
        assertTrue(isAsked("volunteer", bo));
        jdbc.sql("update staff_account set signed_in_at = current_timestamp, asked_at = null where person_id = ?")
                .param(ada.person().value())
                .update();
        clock.forward(Duration.ofMinutes(2));
        off.sendWaiting();
        assertFalse(isAsked("staff_account", ada), "who came in is not asked any more");
    }

    @Test
    void an_address_that_refuses_the_letter_counts_as_asked_and_not_each_hour() {
        var ada = silentStaff();
        var row = queue(ada, MessageReason.Question.STAFF_STAY);
        server.mood = MailServer.Mood.KNOWS_NOBODY;
        untilOver(row);
        assertEquals(MessageState.GIVEN_UP, row(row).state());
        assertTrue(isAsked("staff_account", ada));
        transaction.executeWithoutResult(t -> announcements.publishEvent(new StaffGoneSilent(ada.person())));
        Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                        .param("%" + ada.person().value() + "%")
                        .query(Integer.class)
                        .single()
                == 0);
        assertEquals(
                1,
                rows.of(MessageReason.Question.STAFF_STAY, Recipient.of(ada.person()))
                        .size());
    }

    private void isNotAskedWhileNothingLeaves(UUID row, String table, Invited who) {
        server.mood = MailServer.Mood.DOWN;
        untilOver(row);
        assertEquals(MessageState.FAILED, row(row).state());
        assertFalse(isAsked(table, who), "the first mail failed");
        clock.forward(Duration.ofDays(15));
        untilOver(row);
        assertEquals(MessageState.GIVEN_UP, row(row).state());
        assertFalse(isAsked(table, who), "it was given up");
    }

    private void isAskedWhenItLeft(UUID row, String table, Invited who) {
        server.mood = MailServer.Mood.UP;
        rows.again(row, clock.instant());
        untilOver(row);
        assertEquals(MessageState.SENT, row(row).state());
        assertTrue(isAsked(table, who));
    }

    /** A round ends at the first letter that the server does not take; others of this database may come before. */
    private void untilOver(UUID row) {
        int attempts = row(row).attempts();
        for (int round = 0; round < 50 && row(row).attempts() == attempts && row(row).settledAt() == null; round++) {
            sending().sendWaiting();
        }
    }

    private boolean isAsked(String table, Invited who) {
        return jdbc.sql("select count(*) from " + table + " where person_id = ? and asked_at is not null")
                        .param(who.person().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Invited silentStaff() {
        String email = "p" + Given.email();
        PersonId person = accounts.create("Ada", email, Language.ENGLISH, SignedIn.PASSWORD, new byte[20], false);
        aged("staff_account", "opened_at", person, 370);
        return new Invited(person, email);
    }

    private Invited silentVolunteer() {
        String email = "p" + Given.email();
        PersonId person = given.volunteer("Bo", email, given.team());
        As.volunteer(person, () -> volunteers.own());
        aged("volunteer", "heard_at", person, 190);
        return new Invited(person, email);
    }

    private void aged(String table, String column, PersonId person, int days) {
        jdbc.sql("update " + table + " set " + column + " = ? where person_id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(days))), person.value())
                .update();
    }
}
