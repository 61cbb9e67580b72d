package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.eventviews.EventId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organizer announces something; who reads it stops such mails by one press, and so does a mail program for another. */
@Tag("proof") // long, and each of its pages has tests of its own
class AnnouncementJourneyTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    GreenMail mailbox;

    @Autowired
    JdbcClient jdbc;

    private String reserved(EventId event) {
        String address = Given.email();
        var form = Given.party("Rosa", 1, address);
        As.nobody(() -> given.comes(event, form));
        return address;
    }

    @Test
    void a_word_of_the_host_reaches_who_comes_until_they_stop_it(Page page) {
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var event = given.published(team, session(unique("Rights at the stand"), 20));
        String rosa = reserved(event);
        String sam = reserved(event);
        var organizer = new StaffPage(page, port);
        organizer.signIn(account, signedIn);
        announce(organizer, event, "The door is on the left side.", "2 get it by mail.");
        String link = Letterbox.link(mailbox, rosa, "/en/stop/");
        String other = Letterbox.link(mailbox, sam, "/en/stop/");

        try (var browser = page.context().browser().newContext()) {
            var own = browser.newPage();
            open(own, link);
            assertThat(own.locator("main")).containsText("The organizers of an event write to you.");
            accessible(own);
            button(own, "Stop these mails").click();
            assertThat(own.locator("[role=status]")).containsText("You get no more notes");
            accessible(own);
            var said = own.request()
                    .post(
                            "http://localhost:" + port + other,
                            RequestOptions.create().setForm(FormData.create().set("List-Unsubscribe", "One-Click")));
            assertEquals(200, said.status());
            assertTrue(said.text().contains("You get no more notes"), said.text());
            assertEquals(0, browser.cookies().size());
        }
        organizer.go("/workspace/events/" + event + "?tab=announcements");
        organizer.sees("2 messages, 2 sent");
        organizer.press("Write an announcement");
        organizer.sees("2 have stopped such mails.");
        organizer.accessible();
    }

    private void announce(StaffPage organizer, EventId event, String words, String reach) {
        organizer.go("/workspace/events/" + event + "?tab=announcements");
        organizer.sees("Nothing was announced yet.");
        organizer.accessible();
        organizer.press("Write an announcement");
        organizer.sees(reach);
        organizer.dialog().getByLabel("Your words (English)").first().fill(words);
        organizer.pressIn(organizer.dialog(), "Preview (English)");
        organizer.sees("Stop such mails");
        organizer.accessible();
        organizer.pressIn(organizer.dialog(), "Send…");
        organizer.sees("Send this announcement?");
        organizer.press("Send it");
        organizer.sees("It goes out soon.");
        // as if its two minutes were over, by day; the app looks every half minute
        jdbc.sql("update announcement set due_at = written_at, urgent = true where event_id = ?")
                .param(event.value())
                .update();
    }
}
