package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.SharedBrowser;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLinkId;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.door.Turnout;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Helpers count a line with their own telephones while the signal comes and goes; a clicker counts along. */
@Tag("proof")
class DoorJourneyTest extends SiteJourney {
    private static final String SENT = "Sent. All that was counted here is saved.";
    private static final String SEND_AGAIN = """
            async bodies => { for (const body of bodies) await fetch('/door/counts',
                { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }) }""";

    /** Each page that the server makes has a key of its own. */
    private static final String KEPT = """
            async () => (await (await caches.match('/door')).text())
                .includes(document.querySelector('[name=key]').value)""";

    private static final String FULL_DISK = """
            const put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (value) {
                if (value.waiting.length) throw new DOMException('full', 'QuotaExceededError');
                return put.call(this, value);
            }""";

    @Autowired
    DoorLinks doors;

    @Autowired
    DoorDesk desk;

    private final List<BrowserContext> phones = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private Team team;
    private EventId event;
    private int adults;
    private int children;

    @BeforeEach
    void a_session_that_has_begun() {
        team = given.team();
        event = given.published(team, session(unique("Rights in the basement"), 60));
        given.begun(event);
    }

    @AfterEach
    void away_with_the_phones() {
        phones.forEach(BrowserContext::close);
    }

    private DoorLinkId door(String name) {
        return As.staff(team.organizer(), () -> doors.make(event, DoorKind.COUNT, name));
    }

    private SecretToken token(DoorLinkId door) {
        return As.staff(team.organizer(), () -> doors.token(door)).orElseThrow();
    }

    private Turnout all(DoorLinkId door) {
        var open = As.nobody(() -> desk.open(token(door).value())).orElseThrow();
        return Objects.requireNonNull(open.totals()).all();
    }

    private Page phone(Browser browser, DoorLinkId door) {
        return phone(browser, door, "");
    }

    private Page phone(Browser browser, DoorLinkId door, String script) {
        var phone = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(Accessible.PHONE, 740)
                .setHasTouch(true));
        phones.add(phone);
        phone.addInitScript(script);
        phone.onRequest(request -> {
            if (request.url().endsWith("/door/counts") && request.postData() != null) {
                sent.add(request.postData());
            }
        });
        return opened(phone.newPage(), door);
    }

    private Page opened(Page page, DoorLinkId door) {
        open(page, "/door/" + token(door).value());
        assertEquals("http://localhost:" + port + "/door", page.url());
        says(page, SENT);
        page.waitForFunction("async () => (await (await caches.open('door')).keys()).length > 2");
        return page;
    }

    private void adults(Page page, int many) {
        for (int n = 0; n < many; n++) {
            button(page, "One adult").click();
        }
        adults += many;
    }

    private void child(Page page) {
        button(page, "One child").click();
        children++;
    }

    private void family(Page page, int grown, int small) {
        page.getByLabel("Adults", new Page.GetByLabelOptions().setExact(true)).fill("" + grown);
        page.getByLabel("Children", new Page.GetByLabelOptions().setExact(true)).fill("" + small);
        button(page, "Count this family").click();
        adults += grown;
        children += small;
    }

    private static void says(Page page, String state) {
        assertThat(page.locator("#state")).containsText(state);
    }

    private static void waits(Page page, String what) {
        says(page, "Waiting to be sent: " + what + ".");
        assertThat(page.locator("#state")).hasClass(Pattern.compile("waits"));
        assertThat(page.locator("#state")).not().containsText("Sent.");
    }

    @Test
    void three_phones_count_as_much_as_the_clicker(Page shared) {
        var browser = shared.context().browser();
        var front = door("Front");
        var first = phone(browser, front);
        var second = phone(browser, front);
        var side = phone(browser, door("Side"));

        adults(first, 3);
        child(second);
        family(side, 2, 2);
        List.of(first, second, side).forEach(page -> says(page, SENT));
        Accessible.check(first);

        first.context().setOffline(true);
        adults(first, 4);
        button(first, "Undo the last one").click();
        adults--;
        family(first, 2, 3);
        waits(first, "5 adults, 3 children");
        Accessible.fits(first, Accessible.NARROWEST);
        Accessible.byDayAndNight(first);

        second.context().setOffline(true);
        child(second);
        adults(second, 2);
        waits(second, "2 adults, 1 child");
        var kept = second.context();
        second.close();
        second = kept.newPage();
        open(second, "/door");
        waits(second, "2 adults, 1 child");
        assertEquals(true, second.evaluate(KEPT), "it is the page that was put by");

        var tab = first.context().newPage();
        open(tab, "/door");
        waits(tab, "5 adults, 3 children");
        adults(tab, 1);
        waits(first, "6 adults, 3 children");

        adults(side, 1);
        says(side, SENT);
        first.context().setOffline(false);
        second.context().setOffline(false);
        List.of(first, tab, second, side).forEach(page -> says(page, SENT));
        assertEquals(new Turnout(adults, children, Map.of()), all(front));

        var again = new ArrayList<>(sent.reversed());
        again.addAll(sent);
        first.evaluate(
                SEND_AGAIN,
                again.stream().filter(body -> body.contains(front.toString())).toList());
        assertEquals(new Turnout(adults, children, Map.of()), all(front));
        assertThat(side.locator("#mine")).hasText("3 adults, 2 children");
    }

    @Test
    void what_a_closed_door_does_not_take_stays_to_be_read_out(Page shared) {
        var front = door("Front");
        var late = phone(shared.context().browser(), front);
        var side = door("Side");
        var revoked = phone(shared.context().browser(), side);
        late.context().setOffline(true);
        revoked.context().setOffline(true);
        adults(late, 2);
        adults(revoked, 1);
        child(revoked);
        waits(revoked, "1 adult, 1 child");
        As.staff(team.organizer(), () -> {
            doors.revoke(side);
            doors.close(event);
        });
        late.context().setOffline(false);
        revoked.context().setOffline(false);
        assertThat(late.locator("#over")).containsText("This door is closed.");
        says(late, SENT);
        assertThat(button(late, "One adult")).isHidden();
        says(revoked, "Not sent: 1 adult, 1 child.");
        revoked.reload();
        says(revoked, "Not sent: 1 adult, 1 child.");
        Accessible.check(revoked);
        var counted = As.staff(team.organizer(), () -> doors.turnout(event)).orElseThrow();
        assertEquals(new Turnout(2, 0, Map.of()), counted);
    }

    /** Without its cookie, which may not be on the disk yet: the code is scanned again. */
    @Test
    void what_is_shown_as_waiting_outlives_a_kill_and_a_paper_sheet_counts_too(@TempDir Path folder) {
        var front = door("Front");
        try (var killed = new SharedBrowser.OnDisk(folder)) {
            var page = opened(killed.context.newPage(), front);
            killed.context.setOffline(true);
            adults(page, 7);
            family(page, 2, 3);
            waits(page, "9 adults, 3 children");
            killed.kill();
        }
        try (var back = new SharedBrowser.OnDisk(folder)) {
            opened(back.context.newPage(), front);
        }
        As.staff(team.organizer(), () -> doors.enter(event, "Side", new Turnout(12, 4, Map.of())));
        assertEquals(new Turnout(adults + 12, children + 4, Map.of()), all(front));
    }

    /** Else a tap for one lands on another. */
    @Test
    void no_button_moves_while_signals_come_and_go(Page shared) {
        var phone = phone(shared.context().browser(), door("Front"));
        var places = places(phone);
        phone.context().setOffline(true);
        adults(phone, 11);
        waits(phone, "11 adults");
        assertEquals(places, places(phone));
        family(phone, 4, 12);
        waits(phone, "15 adults, 12 children");
        assertEquals(places, places(phone));
        phone.context().setOffline(false);
        says(phone, SENT);
        assertEquals(places, places(phone));
    }

    private static List<Double> places(Page page) {
        return Stream.of("One adult", "Undo the last one", "Count this family")
                .map(name -> Objects.requireNonNull(button(page, name).boundingBox()).y
                        + (int) page.evaluate("Math.round(scrollY)"))
                .toList();
    }

    @Test
    void a_phone_that_keeps_nothing_says_so_and_loses_no_quick_press(Page shared) {
        var front = door("Front");
        var phones = Stream.of("Object.defineProperty(window, 'indexedDB', { value: undefined })", FULL_DISK)
                .map(broken -> phone(shared.context().browser(), front, broken))
                .toList();
        for (var page : phones) {
            family(page, 2, 3);
            page.evaluate("for (let n = 0; n < 3; n++) document.querySelector('button[value=ADULT]').click()");
            adults += 3;
            assertThat(page.locator("#no-storage")).isVisible();
            says(page, SENT);
        }
        assertThat(phones.getLast().locator("#mine")).hasText("10 adults, 6 children");
        assertEquals(new Turnout(10, 6, Map.of()), all(front));
    }

    @Test
    @Tag("soak")
    void a_hundred_and_twenty_people_in_ten_minutes_while_signals_come_and_go(Page shared) {
        var browser = shared.context().browser();
        var front = door("Front");
        var three = List.of(phone(browser, front), phone(browser, front), phone(browser, door("Side")));
        var random = new Random(120);
        double between = Integer.getInteger("soak.minutes", 10) * 60_000.0 / 120;
        for (int person = 0; person < 120; person++) {
            var page = three.get(random.nextInt(3));
            page.context().setOffline(random.nextInt(3) == 0);
            if (random.nextBoolean()) {
                adults(page, 1);
            } else {
                child(page);
            }
            if (random.nextInt(10) == 0) {
                adults(page, 1);
                button(page, "Undo the last one").click();
                adults--;
            }
            page.waitForTimeout(between);
        }
        three.forEach(page -> page.context().setOffline(false));
        three.forEach(page -> says(page, SENT));
        assertEquals(120, adults + children);
        assertEquals(new Turnout(adults, children, Map.of()), all(front));
    }

    @Test
    void without_script_and_by_keyboard(Page shared) {
        var phone = shared.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(Accessible.PHONE, 740)
                        .setLocale("es"));
        phones.add(phone);
        var page = phone.newPage();
        open(page, "/door/" + token(door("Front")).value());
        assertEquals(Language.SPANISH.tag(), page.locator("html").getAttribute("lang"));
        button(page, "Un adulto").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#state")).hasText("Contado: 1 adulto.");
        assertThat(page.locator("#all")).hasText("1 adulto, 0 niños");
        button(page, "Deshacer lo último").click();
        assertThat(page.locator("#all")).hasText("0 adultos, 0 niños");
    }
}
