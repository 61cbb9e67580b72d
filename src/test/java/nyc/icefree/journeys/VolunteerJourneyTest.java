package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.links.LeadLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class VolunteerJourneyTest extends SiteJourney {
    private static final int MOST_BYTES = 25_000;
    private static final int LARGEST = 25_000;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    GreenMail mailbox;

    @Autowired
    SignInLinks links;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftCover cover;

    @Autowired
    ShiftOffers offers;

    @Autowired
    Organizations organizations;

    @Autowired
    Asking asking;

    @Autowired
    LeadAppointment leading;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void signs_up_takes_a_shift_and_hands_it_back(int width, Page page) throws IOException {
        page.setViewportSize(width, 800);
        var team = given.team();
        As.administrator(given.person(), () -> organizations.letRunCampaign(team.organization()));
        String title = unique("Rights at the market");
        var event = given.published(team, session(title, 20));
        var shift = welcomeDesk(team, event);
        String email = Given.email();

        String slug = eventPath(Language.ENGLISH, event).substring("/en/events/".length());
        open(page, ShiftLinks.ofEvent(Language.ENGLISH, slug));
        assertThat(row(page, title)).containsText("1 more needed");
        link(page, "I want to help").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Bo");
        page.getByLabel("Email").fill(email);
        assertThat(page.getByLabel("Wherever I’m needed")).isChecked();
        takeYourTime(page);
        button(page, "Sign up").click();
        assertThat(heading(page, "Check your email")).isVisible();

        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        accessibleInTurn(page);
        button(page, "Sign in now").click();
        assertThat(heading(page, "No shift yet")).isVisible();
        accessibleInTurn(page);

        link(page, "Shifts I can take").first().click();
        accessibleInTurn(page);
        row(page, title).getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();
        assertThat(page.locator(".ticket")).containsText(title);
        accessibleInTurn(page);
        assertTaken(team, shift, 1);

        link(page, "My calendar").click();
        accessibleInTurn(page);
        page.locator("main form button.main").click();
        assertThat(page.locator("span.address")).isVisible();
        accessibleInTurn(page);
        String feed = path(page.locator("span.address").innerText());
        assertTrue(calendar(page, feed).contains("Welcome desk: " + title), "the shift is in the private calendar");
        link(page, "About me").click();
        accessibleInTurn(page);
        page.getByLabel("Weekday evenings").check();
        page.getByLabel("Writing").check();
        page.locator("#pause").fill("2099-01-01");
        button(page, "Save").click();
        assertThat(page.locator("#pause-error")).isVisible();
        assertThat(page.getByLabel("Weekday evenings")).isChecked();
        accessibleInTurn(page);
        page.locator("#pause").fill("");
        button(page, "Save").click();
        assertThat(page.getByText("Your answers are saved.")).isVisible();
        assertThat(page.getByLabel("Writing")).isChecked();
        assertThat(page.getByLabel("Weekday evenings")).isChecked();
        var file = page.waitForDownload(() -> button(page, "Get my file").click());
        assertTrue(Files.readString(file.path()).contains("Weekday evenings"), "the file says it too");

        link(page, "My shifts").first().click();
        page.locator("summary").getByText("I can’t make it").click();
        button(page, "Give this shift back").click();
        assertThat(page.getByText("You gave the shift back.")).isVisible();
        assertThat(page.locator(".ticket")).hasCount(0);
        assertTaken(team, shift, 0);
        assertFalse(
                calendar(page, feed).replace("STATUS:CANCELLED", "").contains("STATUS:CONFIRMED"),
                "nothing to go to is left in the private calendar");
        link(page, "Shifts I can take").first().click();
        assertThat(row(page, title).getByRole(AriaRole.BUTTON)).containsText("Take this shift");

        takesAPart(page, team, event, title);

        button(page, "Sign out").click();
        open(page, "/en/my/");
        assertThat(heading(page, "Sign in for volunteers")).isVisible();
    }

    private void takesAPart(Page page, Given.Team team, EventId event, String title) {
        var sheet = As.staff(team.organizer(), () -> planning.sheet(welcomeDesk(team, event)));
        As.staff(team.organizer(), () -> {
            var terms = sheet.draft().terms().withLeastPart(60);
            planning.change(sheet.id(), sheet.version(), sheet.draft().withTerms(terms));
            return sheet;
        });
        page.reload();
        accessibleInTurn(page);
        row(page, title)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Just part of it"))
                .click();
        page.getByText("Just part of it").click();
        accessibleInTurn(page);
        page.getByLabel("Until").selectOption(new SelectOption().setLabel("6:30 PM"));
        button(page, "Take this part").click();
        assertThat(page.getByText("Please choose at least 60 minutes")).isVisible();
        accessibleInTurn(page);
        page.getByText("Just part of it").click();
        assertThat(page.getByLabel("Until").locator("option:checked")).hasText("6:30 PM");
        page.getByLabel("Until").selectOption(new SelectOption().setLabel("8:30 PM"));
        page.getByLabel("From").selectOption(new SelectOption().setLabel("7:00 PM"));
        button(page, "Take this part").click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();
        assertThat(page.locator(".ticket")).containsText("7:00 PM to 8:30 PM");
        accessibleInTurn(page);
    }

    private static Locator row(Page page, String title) {
        return page.locator("li.row").filter(new Locator.FilterOptions().setHasText(title));
    }

    private ShiftId welcomeDesk(Given.Team team, EventId event) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(18, 0), day.atTime(20, 30), Given.NEW_YORK);
        return given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, slot));
    }

    private void assertTaken(Given.Team team, ShiftId shift, int taken) {
        var sheet = As.staff(team.organizer(), () -> planning.sheet(shift));
        assertTrue(sheet.taken() == taken, () -> "taken: " + sheet.taken());
    }

    private String calendar(Page page, String feed) {
        return page.request()
                .get("http://localhost:" + port + feed)
                .text()
                .replace("\r\n ", "")
                .replace("\r\n\t", "");
    }

    @Test
    void a_neighbor_reserves_a_place_changes_it_and_gives_it_back(Page page) {
        String title = unique("Rights by keys");
        given.published(given.team(), session(title, 20));
        open(page, "/en/events?q=" + title.replace(' ', '+'));
        var keys = new Keyboard(page);
        keys.press("link", "Skip to the content");
        keys.press("link", title);
        assertThat(heading(page, title)).isVisible();
        keys.press("link", "Reserve a spot");
        keys.to("textbox", "Name");
        takeYourTime(page);
        keys.press("Enter");
        assertEquals("Please check this", said(page, "#problems h2"));
        assertTrue((boolean) page.evaluate("() => document.activeElement.id === 'problems'"), "the faults have focus");
        keys.fill("Name", "Rosa");
        takeYourTime(page);
        keys.press("button", "Reserve");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Keep this page’s link or code");

        keys.press("DisclosureTriangle", "Make a change");
        keys.to("combobox", "How many adults");
        keys.press("ArrowDown");
        keys.press("button", "Save");
        assertThat(page.locator(".ticket")).containsText("Rosa, 2 people");

        keys.press("DisclosureTriangle", "Can’t make it?");
        keys.press("button", "Yes, cancel my reservation");
        assertThat(page.locator(".ticket .state")).containsText("Reservation cancelled");
    }

    private static String said(Page page, String selector) {
        return page.locator(selector).innerText();
    }

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void takes_what_another_cannot_do_and_looks_for_cover_in_turn(int width, Page page) {
        page.setViewportSize(width, 800);
        var team = given.team();
        String giversName = unique("Giver");
        var giver = given.volunteer(giversName, team);
        String email = Given.email();
        var bo = given.volunteer("Bo", email, team);
        var covered = shift(team, 10, giver);
        var offered = shift(team, 14, null);
        As.volunteer(giver, () -> cover.want(covered));
        asking.ask(bo, covered, AskKind.COVER);
        As.staff(team.organizer(), () -> offers.offerTo(Map.of(bo, offered)));

        open(page, "/en/my/sign-in");
        page.getByLabel("Email").fill(email);
        takeYourTime(page);
        page.locator("main form button.main").click();
        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        button(page, "Sign in now").click();

        assertThat(page.getByText("Somebody needs a replacement for this shift."))
                .isVisible();
        assertThat(page.getByText("This shift needs somebody, and you’d be a good fit."))
                .isVisible();
        assertFalse(page.content().contains(giversName), "who gives it is not said");
        assertTrue(page.content().length() < MOST_BYTES, "it is short enough for a weak signal");
        accessibleInTurn(page);

        page.locator("section.ticket")
                .filter(new Locator.FilterOptions().setHasText("This shift needs somebody, and you’d be a good fit."))
                .getByText("Not this one")
                .click();
        assertThat(page.getByText("OK, nobody asks you about this shift again."))
                .isVisible();
        button(page, "Yes, I’ll take it").click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();
        assertEquals(List.of(), held(giver));
        assertEquals(List.of(covered), held(bo));
        accessibleInTurn(page);

        page.locator("summary").getByText("I can’t make it").click();
        button(page, "Find me a replacement").click();
        assertThat(page.getByText("Until we find one, the shift is yours.")).isVisible();
        accessibleInTurn(page);
        button(page, "I can go after all").click();
        assertThat(page.getByText("OK, we stopped asking.")).isVisible();
        assertEquals(List.of(covered), held(bo));
    }

    private List<ShiftId> held(PersonId person) {
        return As.volunteer(person, () -> signup.mine()).stream()
                .map(mine -> mine.shift().id())
                .toList();
    }

    private ShiftId shift(Given.Team team, int hour, @Nullable PersonId holder) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, hour, hour + 2);
        return As.staff(team.organizer(), () -> {
            var shift = planning.plan(Given.shift(team.organization(), ShiftRole.MARSHAL, 1, slot)
                    .withSignup(SignupMode.ASK)
                    .withBriefing("", "Meet at the side door"));
            if (holder != null) {
                staffing.assign(shift, holder, null);
            }
            return shift;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void people_say_that_they_come_and_their_lead_marks_who_is_there(String tag, Page page) {
        Accessible.wide(page, Accessible.PHONE);
        var reader = new Language(tag);
        var words = texts.in(reader);
        var team = given.team();
        var shift = shift(team);
        var rosa = volunteer(team, "Rosa Lin", reader);
        var ana = volunteer(team, "Ana Moss", reader);
        var leads = As.volunteer(rosa, () -> signup.take(shift));
        for (var other : new PersonId[] {ana, volunteer(team, "Ana Mott", reader), volunteer(team, "Bo Kay", reader)}) {
            As.volunteer(other, () -> signup.take(shift));
        }
        As.staff(team.organizer(), () -> leading.lead(leads));

        signIn(page, reader, ana);
        assertThat(page.locator(".ticket")).containsText(words.get("site.day.lead", "name", "Rosa"));
        Pictures.OF_VIEWS.takeIfWanted(page, "my shift with a lead");
        press(page, words.get("site.day.come"));
        assertThat(page.locator(".ticket")).containsText(words.get("site.day.said.comes"));
        Accessible.onBothScreens(page);
        open(page, LeadLinks.team(reader, shift.toString()));
        assertThat(page.locator(".ticket")).hasCount(0);

        signIn(page, reader, rosa);
        press(page, words.get("site.lead.title"));
        assertThat(row(page, "Ana M. ").first()).isVisible();
        assertThat(page.locator("main")).not().containsText("Moss");
        assertThat(page.locator("main")).containsText(words.get("site.lead.says-comes"));
        Accessible.onBothScreens(page);
        row(page, "Bo K.").getByText(words.get("day-mark.here")).click();
        assertThat(row(page, "Bo K.")).containsText(words.get("site.lead.marked.here"));
        assertThat(page.locator(".ticket")).containsText(words.get("site.lead.count", "there", 1, "people", 3));
        row(page, "Bo K.").getByText(words.get("site.lead.take-back")).click();
        assertThat(row(page, "Bo K.").getByText(words.get("site.lead.take-back")))
                .hasCount(0);
        begins(shift);
        page.reload();
        assertThat(page.locator("main")).containsText(words.get("site.lead.missing"));
        row(page, "Ana M. 1").getByText(words.get("day-mark.missing")).click();
        assertThat(row(page, "Ana M. 1")).containsText(words.get("word.did-not-come"));
        Accessible.onBothScreens(page);
        Pictures.OF_VIEWS.takeIfWanted(page, "who is in my shift");
        assertTrue(page.content().getBytes(StandardCharsets.UTF_8).length < LARGEST);
    }

    private void signIn(Page page, Language reader, PersonId person) {
        page.context().clearCookies();
        open(page, Links.mySignInLink(reader, links.issue(person).orElseThrow()));
        page.locator("main form button.main").click();
        assertThat(page.locator(".my-menu")).isVisible();
    }

    private static void press(Page page, String words) {
        page.locator("main .ticket :is(button, a.button)")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    private void begins(ShiftId shift) {
        var then = Timestamp.from(Instant.now().minus(Duration.ofMinutes(5)));
        Sql.run(jdbc, "update shift set starts_at = ? where id = ?", then, shift.value());
    }

    private ShiftId shift(Given.Team team) {
        var start = LocalDateTime.ofInstant(Instant.now().plus(Duration.ofMinutes(30)), Given.NEW_YORK);
        return given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 5, Given.slot(start, 2))
                        .withBriefing("", "Ring twice"));
    }

    private PersonId volunteer(Given.Team team, String name, Language reader) {
        return given.volunteer(name, Given.email(), reader, team);
    }
}
