package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.UUID;
import nyc.icefree.AtOnce;
import nyc.icefree.Given;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.RoleWaits;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody presses the button twice, or in two windows: one mail, and nothing for an operator to read. */
@ExtendWith(OutputCaptureExtension.class)
abstract class AskedAtOnceContract extends MailStage {
    @Autowired
    Given given;

    @Autowired
    StaffAccounts accounts;

    @Test
    void two_links_asked_for_at_once_are_one_mail_and_no_fault(CapturedOutput output) throws Exception {
        for (int round = 0; round < 10; round++) {
            var who = somebody("Ada", Language.ENGLISH);
            fourAtOnce(new SignInLinkAsked(who.person()), who.person().toString());
            var messages = rows.of(MessageReason.SIGN_IN_LINK, Recipient.of(who.person()));
            assertFalse(messages.isEmpty());
            assertEquals(
                    messages.size(),
                    messages.stream()
                            .map(QueuedMessage::aboutVersion)
                            .distinct()
                            .count());
        }
        assertFalse(output.getAll().contains("Exception"), output.getAll());
    }

    /** As when two nodes do the same, or send again what was not heard. */
    @Test
    void what_organizers_are_told_twice_at_once_is_one_mail_and_no_fault(CapturedOutput output) throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = given.team();
            UUID source = UUID.randomUUID();
            var organizer = Recipient.of(team.organizer());
            var coordinator = Recipient.of(given.coordinator(team.organization()));
            var waiting = account();
            given.appoint(team.organization(), waiting, StaffRole.ORGANIZER);
            jdbc.sql("update membership set role = null, waits_role = 'ORGANIZER', waits_cause ="
                            + " 'GIVEN_BY_ADMINISTRATOR', waits_since = created_at, waits_for_coordinator = true"
                            + " where person = ?")
                    .param(waiting.value())
                    .update();
            fourAtOnce(new RoleWaits(team.organization(), waiting), waiting.toString());
            fourAtOnce(new CalendarFellSilent(team.organization(), source, 1), source.toString());
            fourAtOnce(new CalendarHeldBack(team.organization(), source, false, 2), source.toString());
            assertEquals(1, rows.of(MessageReason.ROLE_WAITS, coordinator).size());
            assertEquals(1, rows.of(MessageReason.CALENDAR_SILENT, organizer).size());
            assertEquals(1, rows.of(MessageReason.CALENDAR_HELD, organizer).size());
        }
        assertFalse(output.getAll().contains("Exception"), output.getAll());
    }

    private PersonId account() {
        return accounts.create(
                "Ada", UUID.randomUUID() + "@example.org", Language.ENGLISH, "three lamps over", new byte[20], false);
    }

    private void fourAtOnce(Object announcement, String about) throws Exception {
        AtOnce.run(4, () -> {
            transaction.executeWithoutResult(t -> announcements.publishEvent(announcement));
            return true;
        });
        Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                        .param("%" + about + "%")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
