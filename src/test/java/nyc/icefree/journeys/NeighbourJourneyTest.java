package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.links.AnswerLinks;
import nyc.icefree.links.Links;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.answers.ShiftAnswers;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class NeighbourJourneyTest extends SiteJourney {

    /** For a row with a title of one line. */
    private static final int HIGHEST = 110;

    private static final int HIGHEST_EVENT = 3_000;

    /** For a row whose day is above the hour, and whose state needs a line of its own. */
    private static final int WITH_A_LINE_MORE = 140;

    private static final int MOST_TAPS = 5;
    private static final int MAILED_LINK = 1;

    @Autowired
    EventPlanning planning;

    @Autowired
    ShiftPlanning shiftPlanning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftAnswers answers;

    @Autowired
    GreenMail mailbox;

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void finds_a_session_reserves_changes_and_cancels(int width, Page page) {
        page.setViewportSize(width, 800);
        String title = unique("Rights in the subway");
        var event = given.published(
                given.team(), Asking.in(session(title, 20), Asking.LUNCH, Asking.TALK, Asking.LIFT, Asking.DAYS));
        open(page, "/en/");
        page.locator("main").getByText("Find an event").click();
        if (width == Accessible.PHONE) {
            page.getByText("Search and filter").click();
        }
        page.getByLabel("Search").fill(title);
        page.getByLabel("Borough").selectOption("queens");
        page.getByLabel("Kind").selectOption("education-session");
        button(page, "Show events").click();
        assertThat(page.getByText("1 event fits.")).isVisible();
        link(page, title).click();
        assertThat(heading(page, title)).isVisible();
        link(page, "Reserve a spot").click();
        assertThat(page.getByText("20 spots left.")).isVisible();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Rosa");
        page.getByLabel("How many adults").selectOption("2");
        page.getByLabel("Do you need an interpreter?").selectOption(new SelectOption().setValue("es"));
        page.getByLabel("What should we talk about?").fill("The yard");
        page.getByLabel("Friday").check();
        takeYourTime(page);
        button(page, "Reserve").click();

        link(page, "Please answer this question.").click();
        assertThat(page.getByLabel("What should we talk about?")).hasValue("The yard");
        assertThat(page.getByLabel("Friday")).isChecked();
        accessibleInTurn(page);
        page.getByLabel("Soup").check();
        button(page, "Reserve").click();

        assertThat(page.getByText("Your spot is reserved")).isVisible();
        assertThat(page.locator(".ticket")).containsText("Which lunch would you like? Soup");
        assertThat(page.getByText("Rosa, 2 people")).isVisible();
        assertThat(page.locator(".ticket")).containsText("8601 Example Avenue");
        accessibleInTurn(page);
        String secret = page.locator("#keep .address").innerText();
        assertTrue(
                path(secret).startsWith(Links.home(Language.ENGLISH) + "r/"), () -> "no secret link in " + page.url());
        page.getByText("Add to calendar").click();
        String file = page.locator("a[href$='event.ics']").getAttribute("href");
        String calendar =
                page.request().get("http://localhost:" + port + path(file)).text();
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR"), calendar);
        assertTrue(calendar.contains("8601 Example Avenue"), calendar);

        open(page, path(secret));
        assertThat(page.getByText("Interpretation into Spanish. Yes, we have that."))
                .isVisible();
        page.getByText("Make a change").click();
        page.getByLabel("How many adults").selectOption("3");
        page.getByLabel("Rice & beans").check();
        button(page, "Save changes").click();
        assertThat(page.getByText("Your change is saved.")).isVisible();
        assertThat(page.getByText("Rosa, 3 people")).isVisible();
        assertThat(page.locator(".ticket")).containsText("Which lunch would you like? Rice & beans");
        assertThat(page.getByLabel("Do you need an interpreter?")).hasValue("es");
        assertEquals(17, As.nobody(() -> reservations.spotsNow(event)).free());

        page.getByText("Can’t make it?").click();
        button(page, "Yes, cancel my reservation").click();
        assertThat(page.getByText("Reservation cancelled")).isVisible();
        accessibleInTurn(page);
        assertEquals(20, As.nobody(() -> reservations.spotsNow(event)).free());
        awaitNoCookie(page);
    }

    @Test
    void without_the_script_goes_back_after_reserving_and_is_led_to_the_reservation(Page page) {
        SentFormsJourneyTest.withoutFormScript(page);
        var event = given.published(given.team(), session(unique("Rights at work"), 20));
        String form = eventPath(Language.ENGLISH, event) + "/reserve";
        open(page, form);
        String key = page.locator("[name=key]").getAttribute("value");
        reserveFor(page, "Rosa", "4");
        assertThat(page.getByText("Your spot is reserved")).isVisible();
        page.goBack();
        assertThat(page.locator("[name=key]")).hasAttribute("value", key);
        reserveFor(page, "Rosa", "3");
        assertThat(page.getByText("You already reserved for 4. Change it, or reserve for more people."))
                .isVisible();
        accessibleHere(page);
        assertEquals(16, As.nobody(() -> reservations.spotsNow(event)).free());

        page.goBack();
        reserveFor(page, "Luz", "2");
        assertThat(page.getByText("Rosa")).hasCount(0);
        assertThat(page.getByLabel("How many adults")).hasValue("2");
        accessibleHere(page);
        button(page, "Reserve for these people").click();
        assertThat(page.getByText("Luz, 2 people")).isVisible();
        assertEquals(14, As.nobody(() -> reservations.spotsNow(event)).free());

        open(page, form);
        String anew = page.locator("[name=key]").getAttribute("value");
        assertNotEquals(key, anew);
        page.reload();
        assertThat(page.locator("[name=key]")).not().hasAttribute("value", anew);
        assertThat(page.getByLabel("How many adults")).hasValue("1");
        assertEquals(List.of(), page.context().cookies());
    }

    private static void reserveFor(Page page, String name, String people) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("How many adults").selectOption(people);
        takeYourTime(page);
        button(page, "Reserve").click();
    }

    @Test
    void a_row_takes_little_of_a_telephone_and_leads_on_wherever_it_is_pressed(Page page) {
        var team = inEachState();
        page.setViewportSize(Accessible.PHONE, 740);
        for (String reader : List.of("en", "es")) {
            for (String order : List.of("", "&near=jamaica")) {
                open(page, "/" + reader + "/events?organization=" + team.slug() + order);
                var rows = page.locator(".event-rows > li");
                assertThat(rows).hasCount(6);
                for (var row : rows.all()) {
                    int high = (int) Math.round(row.boundingBox().height);
                    boolean two = reader.equals("es") && !order.isEmpty();
                    assertTrue(high <= (two ? WITH_A_LINE_MORE : HIGHEST), () -> high + " px: " + row.innerText());
                    assertTrue(row.boundingBox().height >= 44);
                }
            }
        }
        var last = page.locator(".event-rows > li").last();
        String title = last.locator("h4").innerText();
        last.click(new com.microsoft.playwright.Locator.ClickOptions().setPosition(300, 8));
        assertThat(heading(page, title)).isVisible();
        var high = (Number) page.evaluate("document.documentElement.scrollHeight");
        assertTrue(high.intValue() <= HIGHEST_EVENT, () -> high + " px");
    }

    @Test
    void every_state_can_be_read_by_everybody(Page page) {
        var team = inEachState();
        open(page, "/en/events?organization=" + team.slug());
        assertEquals(6, page.locator(".event-rows .state").count());
        accessible(page);
    }

    @Test
    void each_filter_takes_one_press_and_so_does_the_nearest_match(Page page) {
        var team = given.team();
        String title = unique("Rights within days");
        given.published(team, session(title, 20));
        page.setViewportSize(Accessible.PHONE, 740);
        open(page, "/en/events?organization=" + team.slug());
        link(page, "Today").click();
        assertThat(heading(page, "No event fits all of that")).isVisible();
        assertThat(heading(page, title)).isVisible();
        accessibleHere(page);
        link(page, "Without Today: 1 event").click();
        assertThat(page.getByText("No event fits all of that")).not().isVisible();
        link(page, "This week").click();
        page.locator(".shortcuts").getByText("Know your rights").click();
        assertThat(page.getByText("1 event fits.")).isVisible();
        accessibleHere(page);
        assertThat(page.locator(".shortcuts [aria-current]")).hasCount(2);
        page.locator(".shortcuts [aria-current]").first().click();
        assertThat(page.locator(".shortcuts [aria-current]")).hasCount(1);
    }

    /** Skipped on the first day of a month, which has no earlier day. */
    @Test
    void a_month_on_a_telephone_has_today_open_and_opens_another_day_below_its_week(Page page) {
        var today = LocalDate.now(Given.NEW_YORK);
        var team = given.team();
        String past = unique("Yesterday");
        given.movedToThePast(given.published(team, session(past, 20)), 1);
        given.begun(given.published(team, session(unique("Today"), 20)));
        page.setViewportSize(Accessible.PHONE, 740);
        open(page, "/en/events/month/" + YearMonth.from(today) + "?organization=" + team.slug());
        assertThat(page.locator(".month ul:visible").getByText("Education session"))
                .isVisible();
        accessibleHere(page);
        if (today.getDayOfMonth() > 1) {
            assertThat(link(page, past)).not().isVisible();
            page.locator("#d" + (today.getDayOfMonth() - 1) + " .month-open").click();
            assertThat(link(page, past)).isVisible();
            accessible(page);
        }
    }

    private Team inEachState() {
        var team = given.team();
        String mark = UUID.randomUUID().toString().substring(0, 4);
        given.published(team, session("Open " + mark, 20));
        reserved(given.published(team, session("Few " + mark, 4)), "Rosa", 2);
        reserved(given.published(team, session("Full " + mark, 2)), "Rosa", 2);
        given.published(team, session("Walk in " + mark, 20).with(RsvpTerms.of(false, 20)));
        var cancelled = given.published(team, session("Off " + mark, 20));
        var postponed = given.published(team, session("Moved " + mark, 20));
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "The boiler broke."));
        As.staff(team.organizer(), () -> planning.postpone(postponed, "The hall is cold."));
        return team;
    }

    @Test
    void a_neighbour_builds_a_subscription_without_script_and_it_gives_just_these_events(Page page) throws Exception {
        var team = given.team();
        String wanted = unique("Rights in the laundromat");
        given.published(team, session(wanted, 20));
        given.published(team, rally(unique("Rally in Queens")));
        given.published(given.team(), session(unique("Rights, by somebody else"), 20));
        given.drafted(team, session(unique("Rights, not yet told"), 20));
        var browser = page.context().browser();
        try (var plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var still = plain.newPage();
            open(still, Links.events(Language.ENGLISH));
            link(still, "Get these events in your calendar").click();
            still.getByLabel("Borough").selectOption(new SelectOption().setLabel("Queens"));
            still.getByLabel("Kind").selectOption(new SelectOption().setLabel("Education session"));
            still.locator("#organization").selectOption(team.slug());
            button(still, "Show these events").click();
            assertThat(still.locator("#address h2")).containsText("Queens");
            String address = still.locator("#feed").inputValue();
            assertEquals(List.of(wanted), titles(page, path(address)));
            assertThat(link(still, "Open in my calendar"))
                    .hasAttribute("href", address.replaceFirst("^https?", "webcal"));
            assertEquals(List.of(), plain.cookies());
            page.navigate(still.url());
        }
        accessibleHere(page);
    }

    @Test
    void the_list_in_a_frame_can_be_read_by_everybody_full_and_empty(Page page) {
        var team = given.team();
        String title = unique("Nachbarschaftshilfevorbereitungsversammlungen in the frame");
        given.published(team, session(title, 20));
        for (String lang : List.of("en", "es")) {
            open(page, Links.with(Links.with(Links.embed(), "organization", team.slug()), "lang", lang));
            assertThat(page.getByText(title)).isVisible();
            accessible(page);
        }
        for (String theme : List.of("light", "dark")) {
            String frame = Links.with(Links.with(Links.embed(), "organization", team.slug()), "theme", theme);
            open(page, Links.with(frame, "kind", "clinic"));
            assertThat(page.getByText("No events announced right now")).isVisible();
            accessibleHere(page);
        }
        assertEquals(List.of(), page.context().cookies());
    }

    private EventDraft rally(String title) {
        LocalDateTime noon = LocalDate.now(Given.NEW_YORK).plusDays(6).atTime(12, 0);
        return Given.draft(
                EventKind.RALLY, title, noon, noon.plusHours(2), Given.library(), AddressVisibility.EVERYONE, 200);
    }

    private List<String> titles(Page page, String feed) throws Exception {
        String octets = page.request().get("http://localhost:" + port + feed).text();
        return new CalendarBuilder()
                .build(new StringReader(octets)).<VEvent>getComponents("VEVENT").stream()
                        .map(event -> event.getSummary().getValue())
                        .toList();
    }

    @Test
    void a_newcomer_takes_the_shift_they_see_with_five_taps_and_two_fields(Page page) throws IOException {
        page.setViewportSize(Accessible.PHONE, 800);
        var team = given.team();
        String title = unique("Rights at the bakery");
        var event = given.published(team, session(title, 20));
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, 18, 20);
        var shift = given.planned(team, Given.shift(event, ShiftRole.SET_UP, 1, slot));
        String email = Given.email();

        open(page, "/en/volunteer?role=set-up");
        var clicks = Clicks.on(page);
        page.locator("li.row")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("a[href*='%s']".formatted(shift))
                .click();
        // two fields, with the keys that type their values
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nia");
        page.getByLabel("Email").fill(email);
        takeYourTime(page);
        button(page, "Sign up").click();
        assertThat(heading(page, "Check your email")).isVisible();
        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        button(page, "Sign in now").click();
        button(page, "Take this shift").click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();

        int taps = clicks.presses() + MAILED_LINK;
        assertEquals(0, clicks.keys(), "keys");
        assertTrue(taps <= MOST_TAPS, taps + " taps");
        assertEquals(
                1, As.staff(team.organizer(), () -> shiftPlanning.sheet(shift)).taken());
    }

    @Test
    void a_volunteer_answers_the_mail_about_their_shift_without_signing_in(Page page) {
        page.setViewportSize(Accessible.PHONE, 800);
        var team = given.team();
        var slot = Given.slot(LocalDate.now(Given.NEW_YORK).plusDays(6), 18, 20);
        var shift = given.planned(team, Given.shift(team.organization(), ShiftRole.SET_UP, 1, slot));
        var bo = given.volunteer(team);
        var held = As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));

        // as in the mail, which waits a minute
        String link =
                AnswerLinks.come(Language.ENGLISH, answers.link(held.id(), true).orElseThrow());
        open(page, link);
        accessibleInTurn(page);
        var clicks = Clicks.on(page);
        button(page, "I’ll be there").click();
        assertThat(page.getByText("Thank you!")).isVisible();
        assertEquals(1, clicks.presses(), "besides the mailed link");

        open(page, link + "/give-back");
        accessibleInTurn(page);
        button(page, "No, I can’t").click();
        assertThat(page.getByText("You don’t need to come.")).isVisible();
        assertEquals(2, clicks.presses(), "once more besides the mailed link");
        assertEquals(
                0, As.staff(team.organizer(), () -> shiftPlanning.sheet(shift)).taken());

        open(page, link);
        accessibleInTurn(page);
        button(page, "Email me a sign-in link").click();
        assertThat(heading(page, "Check your email")).isVisible();
    }
}
