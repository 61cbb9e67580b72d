package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The life of an answer with and without script. Its pages are the same without, so each is checked once, on the
 * narrowest screen and a laptop.
 */
@Tag("proof") // long, and each of its pages has tests of its own
class AnswerLifeJourneyTest extends SiteJourney {
    @Autowired
    JdbcClient jdbc;

    private boolean script;
    private Page page;
    private Instant opened = Instant.EPOCH;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void several_dates_are_reserved_found_again_moved_given_up_and_destroyed(boolean script, Page browser) {
        on(browser, script);
        var dates = dates();
        turnTo(eventPath(Language.ENGLISH, dates.get(0)) + "/reserve");
        fillIn("Rosa", "2");
        page.locator("#email").fill("rosa@example.org");
        page.getByText("What would help you come?").click();
        page.getByLabel("Do you need an interpreter?").selectOption("es");
        page.locator("[name=wanted][value=seat]").check();
        page.getByText("More dates").click();
        page.locator("[name=also]").first().check();
        look();
        send("Reserve");
        assertThat(page.getByText("Your spot is reserved").first()).isVisible();
        assertThat(page.locator(".ticket")).containsText("Which lunch would you like? Soup");
        assertThat(heading(page, "Your other dates")).isVisible();
        look();
        assertEquals(List.of(18, 18, 20), free(dates));

        String code = page.locator("strong.code").innerText();
        turnTo(eventPath(Language.ENGLISH, dates.get(0)));
        page.getByText("Already reserved?").click();
        link(page, "I lost my link").click();
        page.getByLabel("The email you left").fill("rosa@example.org");
        button(page, "Send my link").click();
        assertThat(page.getByText("the link is on its way")).isVisible();
        look();
        page.getByLabel("Your code").fill(code.replace(' ', '-'));
        button(page, "Open my reservation").click();
        assertThat(page.locator(".ticket .state")).hasText("Your spot is reserved");

        page.getByText("Move to another date").click();
        page.locator("[name=to]").last().check();
        look();
        button(page, "Move to this date").click();
        assertThat(page.getByText("This is your reservation for the new date")).isVisible();
        look();
        assertEquals(List.of(20, 18, 18), free(dates));

        String moved = page.url();
        page.locator("section:has(h2:text('Your other dates')) li a").click();
        page.getByText("Delete my reservation and data now").click();
        assertThat(page.getByText("Your answer for the other date stays")).isVisible();
        look();
        button(page, "Yes, delete everything").click();
        assertThat(page.getByText("Your answer for the other date is deleted")).isVisible();
        assertEquals(path(moved).replaceAll("\\?.*", "?destroyed"), path(page.url()));
        look();
        assertEquals(List.of(20, 20, 18), free(dates));

        page.getByText("Can’t make it?").click();
        button(page, "Yes, cancel my reservation").click();
        assertThat(page.locator(".ticket .state")).hasText("Reservation cancelled");
        look();
        link(page, "Reserve again").click();
        opened = Instant.now();
        fillIn("Rosa", "1");
        send("Reserve");
        assertThat(page.locator(".ticket .state")).hasText("Your spot is reserved");
        page.getByText("Delete my reservation and data now").click();
        button(page, "Yes, delete everything").click();
        assertThat(heading(page, "It’s deleted")).isVisible();
        look();
        assertEquals(List.of(20, 20, 20), free(dates));
        awaitNoCookie(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_party_waits_takes_a_part_and_another_declines_what_it_is_offered(boolean script, Page browser) {
        on(browser, script);
        var event = given.published(given.team(), session(unique("Rights at the table"), 10));
        var ana = reserved(event, "Ana", 2);
        reserved(event, "Bo", 8);
        turnTo(eventPath(Language.ENGLISH, event) + "/reserve");
        assertThat(heading(page, "This event is full right now")).isVisible();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Luz");
        page.getByLabel("How many adults").selectOption("4");
        page.locator("#email").fill("luz@example.org");
        page.getByLabel("Ask me first").check();
        look();
        send("Join the waiting list");
        assertThat(page.getByText("You’re first on the list. When spots open up, we ask you first"))
                .isVisible();
        look();
        As.nobody(() -> reservations.cancel(ana.value()));
        page.reload();
        assertThat(heading(page, "2 spots are open now")).isVisible();
        page.getByLabel("How many people?").selectOption("2");
        look();
        button(page, "Take these spots").click();
        assertThat(page.getByText("The spots are yours.")).isVisible();
        assertThat(page.getByText("Luz, 2 people")).isVisible();
        look();

        var mei = reserved(event, "Mei", 2);
        Sql.run(
                jdbc,
                "update rsvp set state = 'OFFERED', turn = 1, offer_until = ? where id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).plusHours(3),
                reservations.byToken(mei.value()).orElseThrow().id().value());
        turnTo(Links.manage(Language.ENGLISH, mei));
        assertThat(heading(page, "2 spots are yours if you want them")).isVisible();
        look();
        button(page, "No thanks, let others come").click();
        assertThat(page.locator(".ticket .state")).hasText("Reservation cancelled");
        look();

        var held = reservations.reserve(event, Given.party("Jo", 1), UUID.randomUUID(), RsvpSender.of(Proof.DOUBTED));
        turnTo(Links.manage(Language.ENGLISH, held.manage()));
        assertThat(page.locator(".ticket .state")).hasText("We are confirming your spot");
        look();
    }

    /**
     * The browser of these tests keeps no pages for Back, but says why it would not: the cookie must be a reason, since
     * it alone works in real browsers. With {@code CHROMIUM} as the path of a full Chromium, real kept pages are
     * tested.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void back_does_not_show_what_was_changed_cancelled_or_destroyed(boolean script) {
        try (var keeping = SharedBrowser.keepingPages()) {
            page = keeping.browser
                    .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))
                    .newPage();
            page.setDefaultTimeout(SharedBrowser.PATIENCE);
            SentFormsJourneyTest.withoutFormScript(page);
            var tools = page.context().newCDPSession(page);
            tools.send("Page.enable");
            var reasons = new StringBuffer();
            tools.on("Page.backForwardCacheNotUsed", said -> reasons.append(said.get("notRestoredExplanations")));
            var event = given.published(given.team(), session(unique("Rights to be forgotten"), 10));
            turnTo(Links.manage(Language.ENGLISH, reserved(event, "Rosa", 2)));
            page.getByText("Make a change").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Luz");
            back("Save changes", "changed", reasons);
            assertThat(page.getByText("Rosa")).hasCount(0);
            page.getByText("Can’t make it?").click();
            back("Yes, cancel my reservation", "cancelled", reasons);
            assertThat(page.locator(".ticket .state")).hasText("Reservation cancelled");
            page.getByText("Delete my reservation and data now").click();
            back("Yes, delete everything", "destroyed", reasons);
            assertThat(page.getByText("Luz")).hasCount(0);
        }
    }

    private void back(String button, String happened, StringBuffer reasons) {
        reasons.setLength(0);
        button(page, button).click();
        page.waitForURL(url -> url.contains(happened));
        page.goBack();
        page.waitForCondition(() -> reasons.length() > 0);
        assertTrue(reasons.toString().contains("CacheControlNoStoreHTTPOnlyCookieModified"), reasons.toString());
    }

    private void on(Page browser, boolean script) {
        this.script = script;
        page = script
                ? browser
                : browser.context()
                        .browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                        .newPage();
        page.setDefaultTimeout(SharedBrowser.PATIENCE);
        page.setViewportSize(Accessible.PHONE, 900);
        browser.onClose(closed -> {
            if (!script) {
                page.context().close();
            }
        });
    }

    private void turnTo(String path) {
        open(page, path);
        opened = Instant.now();
    }

    private void fillIn(String name, String adults) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("How many adults").selectOption(adults);
        page.getByLabel("Soup").check();
    }

    private void send(String button) {
        if (script) {
            takeYourTime(page);
        } else {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> Instant.now().isAfter(opened.plusSeconds(3))); // no script to ask the page itself
        }
        button(page, button).click();
    }

    private void look() {
        if (script) {
            Accessible.onBothScreens(page);
        }
    }

    private List<Integer> free(List<EventId> dates) {
        return dates.stream()
                .map(date -> As.nobody(() -> reservations.spotsNow(date)).free())
                .toList();
    }

    private List<EventId> dates() {
        var team = given.team();
        var asking = Asking.in(session(unique("Rights and soup"), 20), Asking.LUNCH);
        var seated = Drafts.from(asking).access(AccessFact.SEATING).draft();
        return given.dates(team, given.publishedSeries(team, seated, Given.daily(3)));
    }
}
