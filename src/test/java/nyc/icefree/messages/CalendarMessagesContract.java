package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears that a partner's own calendar needs somebody: who can do something about it, once each time. */
abstract class CalendarMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends CalendarMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CalendarMessagesContract {}

    @Autowired
    Given given;

    @Autowired
    Memberships memberships;

    @Autowired
    StaffAccounts accounts;

    private final UUID source = UUID.randomUUID();

    @Test
    void a_silent_calendar_is_told_to_its_organization_in_each_ones_language_once_a_time() throws Exception {
        var team = given.team();
        var rosa = member(team);
        for (int time : List.of(1, 1, 1)) {
            announce(new CalendarFellSilent(team.organization(), source, time));
        }
        post.until(() -> mailed(rosa.email()) == 1);
        var mail = mailedBy(rosa.email()).getFirst();
        String text = body(mail, 0);
        assertTrue(text.contains("/workspace/"), text);
        assertTrue(text.contains(source.toString()), text);
        assertEquals(texts.in(Language.SPANISH).get("mail.calendar-silent.subject"), mail.getSubject());
        assertFalse(
                text.contains("http://calendar") || text.contains(".ics"), "the address of a calendar may be a secret");
        announce(new CalendarFellSilent(team.organization(), source, 2));
        post.until(() -> mailed(rosa.email()) == 2);
        assertEquals(
                List.of(),
                rows.of(
                        MessageReason.Calendar.CALENDAR_SILENT,
                        Recipient.of(given.team().organizer())));
    }

    @Test
    void held_changes_are_for_the_organization_and_new_events_for_administrators() {
        var team = given.team();
        var rosa = member(team);
        String email = "a" + Given.email();
        var admin = accounts.create("Ada", email, Language.ENGLISH, "lanterns on stoops", new byte[20], true);
        announce(new CalendarHeldBack(team.organization(), source, false, 1));
        post.until(() -> mailed(rosa.email()) == 1);
        assertEquals(0, mailed(email));
        announce(new CalendarHeldBack(team.organization(), source, true, 2));
        post.until(() -> mailed(email) == 1);
        assertEquals(
                1,
                rows.of(MessageReason.Calendar.CALENDAR_HELD, Recipient.of(rosa.person()))
                        .size());
        assertEquals(
                1,
                rows.of(MessageReason.Calendar.CALENDAR_HELD, Recipient.of(admin))
                        .size());
    }

    @Test
    void whoever_left_meanwhile_gets_no_letter() {
        var team = given.team();
        var rosa = member(team);
        rows.add(
                MessageReason.Calendar.CALENDAR_SILENT,
                List.of(Recipient.of(rosa.person())),
                source,
                1,
                null,
                clock.instant());
        As.administrator(given.person(), () -> memberships.dismiss(team.organization(), rosa.person()));
        sending().sendWaiting();
        assertEquals(List.of(), server.to(rosa.email()));
        var row = rows.of(MessageReason.Calendar.CALENDAR_SILENT, Recipient.of(rosa.person()))
                .getFirst();
        assertEquals(MessageState.DROPPED, row.state());
    }

    private Invited member(Given.Team team) {
        var person = somebody("Rosa", Language.SPANISH);
        given.appoint(team.organization(), person.person(), StaffRole.ORGANIZER);
        return person;
    }

    private void announce(Object announcement) {
        transaction.executeWithoutResult(t -> announcements.publishEvent(announcement));
    }
}
