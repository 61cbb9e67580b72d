package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organizer chooses to hear once a day; what volunteers ask for meanwhile waits where it is seen, and comes in one mail in the evening. */
class DailyMailJourneyTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    GreenMail mailbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    void mail_about_events_comes_once_a_day_for_whoever_wants_it_so(Page page) throws Exception {
        var account = signedIn.account(true);
        var team = given.member(account.person());
        var organizer = new StaffPage(page, port);
        organizer.signIn(account, signedIn);
        organizer.follow("Your account");
        assertThat(page.getByLabel("At once")).isChecked();
        organizer.accessible();
        page.getByLabel("Once a day, at 6 PM").check();
        organizer.press("Save");
        organizer.sees("Mail about your events comes once a day now, at 6 PM.");
        organizer.accessible();

        String first = unique("Rights at the stand");
        String second = unique("Rights at the market");
        var bo = volunteer(team);
        asks(bo, team, given.published(team, session(first, 20)));
        asks(bo, team, given.published(team, session(second, 20)));
        await().until(() -> waiting(account) == 2);
        organizer.go("/workspace/outbox");
        organizer.sees("6 PM: its recipient wants one mail a day");
        organizer.accessible();
        // as if it were evening; the app looks each second
        jdbc.sql("update outbox set due_at = ? where recipient = ?")
                .params(
                        Timestamp.from(Instant.now().minusSeconds(1)),
                        account.person().value())
                .update();
        await().atMost(Duration.ofSeconds(60)).until(() -> sent(account) == 2);
        var mails = Letterbox.texts(mailbox, account.email());
        assertEquals(1, mails.size());
        assertTrue(mails.getFirst().contains(first) && mails.getFirst().contains(second), mails.getFirst());
    }

    private int waiting(SignedIn.Account account) {
        return count(account, MessageState.QUEUED);
    }

    private int sent(SignedIn.Account account) {
        return count(account, MessageState.SENT);
    }

    private int count(SignedIn.Account account, MessageState state) {
        return jdbc.sql("select count(*) from outbox where recipient = ? and state = ?")
                .params(account.person().value(), state.name())
                .query(Integer.class)
                .single();
    }

    private PersonId volunteer(Given.Team team) {
        return given.volunteer(team);
    }

    private void asks(PersonId who, Given.Team team, EventId event) {
        var slot = events.slotOf(event).orElseThrow();
        var shift = given.planned(
                team, Given.shift(event, ShiftRole.MARSHAL, 2, slot).withSignup(SignupMode.ASK));
        As.volunteer(who, () -> signup.ask(shift));
    }
}
