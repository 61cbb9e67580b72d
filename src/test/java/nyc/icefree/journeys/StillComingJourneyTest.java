package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the link of a reminder to fewer people, and to nobody: by one button, with and without script. */
class StillComingJourneyTest extends SiteJourney {
    private static final Pattern ASKS = Pattern.compile("(\\S+\\?still)\\s");

    @Autowired
    Letters letters;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_party_becomes_smaller_and_stays_away_by_the_link_of_its_reminder(boolean script, Page browser) {
        var page = script ? browser : withoutScript(browser);
        page.setViewportSize(Accessible.PHONE, 900);
        var event = given.published(given.team(), session(unique("Rights at the counter"), 20));
        String link = linkOfReminder(event);
        open(page, path(link));
        assertThat(heading(page, "Are you still coming?")).isVisible();
        if (script) {
            accessible(page);
            Accessible.wide(page, Accessible.PHONE);
        }
        assertEquals(17, free(event), "looking changes nothing");
        fewer(page, "1");
        assertThat(page.locator(".ticket")).containsText("1 person");
        assertEquals(19, free(event));
        open(page, path(link));
        fewer(page, "0");
        assertThat(page.locator(".ticket .state")).hasText("You are not coming");
        if (script) {
            accessible(page);
        }
        assertEquals(20, free(event));
        assertEquals(0, page.context().cookies().size());
    }

    private static void fewer(Page page, String people) {
        page.locator("[name=people]").first().selectOption(people);
        button(page, "Say so").click();
    }

    private static Page withoutScript(Page browser) {
        var context =
                browser.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        browser.onClose(closed -> context.close());
        var page = context.newPage();
        page.setDefaultTimeout(SharedBrowser.PATIENCE);
        return page;
    }

    private int free(EventId event) {
        return As.nobody(() -> reservations.placesNow(event)).free();
    }

    /** As the mail has it that leaves the day before. */
    private String linkOfReminder(EventId event) {
        var form = Given.party("Rosa", 3, "rosa@example.org");
        var party = As.nobody(() -> given.comes(event, form));
        var times = ReminderTimes.of(events.slotOf(event).orElseThrow(), Reminders.BOTH);
        var due = times.all().getFirst();
        var row = new QueuedMessage(
                UUID.randomUUID(),
                MessageReason.reminder(due.part()),
                Recipient.of(party.rsvp()),
                event.value(),
                times.number(),
                event,
                MessageState.QUEUED,
                null,
                0,
                0,
                due.at(),
                due.at(),
                null,
                null);
        var letter = letters.compose(row, LetterReader.RECIPIENT, due.at());
        assertTrue(letter instanceof LetterResult.Ready, String.valueOf(letter));
        var asks = ASKS.matcher(((LetterResult.Ready) letter).letter().text());
        assertTrue(asks.find());
        return asks.group(1);
    }
}
