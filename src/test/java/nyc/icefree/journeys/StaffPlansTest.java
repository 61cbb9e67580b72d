package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Venues;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer plans, fills and runs events, with nothing but what the workspace shows. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffPlansTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final int TRIPS = 15;
    private static final String ASKED = "**/*v-r=uidl*";
    private static final String SCRIPT = "**/FlowBootstrap*";
    private static final int MOST = 60;
    private static final int HELPERS = 50;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    @Autowired
    Venues venues;

    @Autowired
    EventPlanning planning;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    ShiftPlanning shiftPlanning;

    @Autowired
    ShiftSignup signup;

    @LocalServerPort
    int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> trips = new ArrayList<>();

    @Test
    void an_organizer_plans_publishes_moves_and_cancels_an_education_session(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String title = "Rights at the door " + mark;
        organizer.signIn(account, signedIn);

        organizer.follow("Events");
        organizer.follow("Plan an event");
        organizer.press("Save draft");
        organizer.sees("things need to be mended");
        organizer.accessible();
        organizer.fill("Title in English", title);
        organizer.fill("Description in English", "Come and **learn** what to say at the door.");
        organizer.press("Add Spanish");
        organizer.fill("Title in Spanish", "Tus derechos en la puerta " + mark);
        organizer.fill("Description in Spanish", "Ven a **aprender** qué decir en la puerta.");
        LocalDate day = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9);
        organizer.type("Date", TYPED.format(day));
        organizer.type("From", "6:30 PM");
        organizer.field("It is a new place").check();
        organizer.settle();
        organizer.fill("Name of the place", "Elmhurst Reading Room");
        organizer.fill("Address", "8601 Example Avenue, Elmhurst, NY 11373");
        organizer.choose("Borough", "Queens");
        organizer.unfold("Reservations");
        organizer.fill("Places", "25");
        organizer.accessible();
        organizer.press("Save and publish");
        organizer.sees("The event is public now. It has no shifts yet");
        String publicPage = passerBy(page, neighbor -> {
            neighbor.go("/en/events?q=" + mark);
            neighbor.follow(title);
            neighbor.sees("6:30 PM");
            neighbor.sees("Elmhurst Reading Room");
        });

        organizer.follow("Change");
        organizer.sees("This event is public.");
        organizer.type("From", "7:30 PM");
        organizer.accessible();
        organizer.press("Save");
        organizer.accessible();
        organizer.pressIn(organizer.dialog(), "Move it and tell them");
        organizer.sees("The event is saved.");
        passerBy(page, neighbor -> {
            neighbor.go(publicPage);
            neighbor.sees("7:30 PM");
            // nowhere but among other events that are like it
            assertThat(neighbor.page.locator("main :text('6:30 PM'):not(.rows *)"))
                    .hasCount(0);
            assertThat(neighbor.page.locator("main :text('7:30 PM'):not(.rows *)"))
                    .not()
                    .hasCount(0);
        });

        organizer.more("Cancel event");
        var dialog = organizer.dialog();
        organizer.pressIn(dialog, "Cancel the event");
        organizer.accessible();
        dialog.getByLabel("What people are told").fill("The room has no heating. We find a new day.");
        organizer.pressIn(dialog, "Cancel the event");
        organizer.sees("The event is cancelled.");
        organizer.sees("People were told: The room has no heating.");
        passerBy(page, neighbor -> {
            neighbor.go(publicPage);
            neighbor.sees("Cancelled");
            neighbor.sees("The room has no heating.");
            neighbor.go(publicPage.replace("/en/", "/es/"));
            neighbor.sees("Tus derechos en la puerta " + mark);
        });
    }

    /** Each time somebody else, since a browser keeps public pages for a minute. */
    private String passerBy(Page page, Consumer<StaffPage> what) {
        try (var street = page.context().browser().newContext()) {
            var neighbor = new StaffPage(street.newPage(), port);
            what.accept(neighbor);
            return neighbor.page.url();
        }
    }

    private StaffPage organizer(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        As.staff(account.person(), () -> venues.add(team.organization(), Given.room("Hall " + mark)));
        organizer.signIn(account, signedIn);
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                trips.add(String.valueOf(request.postData()));
            }
        });
        return organizer;
    }

    @Test
    void a_session_with_its_place_and_two_languages_takes_few_requests(Page page) {
        var organizer = organizer(page);
        organizer.follow("Plan an event");
        organizer.fill("Title in English", "Rights at the door " + mark);
        organizer.fill("Description in English", "Come and learn what to say at the door.");
        organizer.press("Add Spanish");
        organizer.fill("Title in Spanish", "Sus derechos en la puerta " + mark);
        organizer.fill("Description in Spanish", "Venga a aprender qué decir en la puerta.");
        organizer.type(
                "Date",
                TYPED.format(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9)));
        organizer.type("From", "6:30 PM");
        int before = trips.size();
        organizer.field("Place").click();
        organizer.fill("Place", mark);
        page.keyboard().press("ArrowDown");
        assertEquals(before, trips.size(), "a place is sought without a request");
        page.keyboard().press("Enter");
        organizer.settle();
        organizer.press("Save and publish");
        organizer.sees("The event is public now.");
        organizer.sees("Hall " + mark);
        assertTrue(trips.size() <= TRIPS, trips.size() + ": " + String.join("\n", trips));
    }

    @Test
    void dates_and_times_are_read_as_people_type_them(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        organizer.signIn(account, signedIn);
        organizer.turnTo("/workspace/events/new");
        var times = Map.of(
                "6:30p",
                "6:30 PM",
                "630pm",
                "6:30 PM",
                "6:30 a",
                "6:30 AM",
                "18:30",
                "6:30 PM",
                "noon",
                "12:00 PM",
                "12am",
                "12:00 AM",
                "6:30 p. m.",
                "6:30 PM",
                "7 de la noche",
                "7:00 PM");
        times.forEach((typed, read) -> {
            organizer.type("From", typed);
            assertThat(organizer.field("From")).hasValue(read);
        });
        var twelfth = TYPED.format(next(MonthDay.of(12, 12)));
        var saturday = TYPED.format(today(page).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
        var dates = Map.of(
                "12/12",
                twelfth,
                "Dec 12",
                twelfth,
                "12 dic",
                twelfth,
                "12 de diciembre",
                twelfth,
                "sat",
                saturday,
                "Saturday",
                saturday,
                "sábado",
                saturday,
                "12/12/2031",
                "12/12/2031",
                "Dec 12, 2031",
                "12/12/2031");
        dates.forEach((typed, read) -> {
            organizer.type("Date", typed);
            assertThat(organizer.field("Date")).hasValue(read);
        });
        organizer.fill("Date", "sat");
        organizer.page.keyboard().press("Tab");
        assertThat(organizer.field("From")).isFocused();
        organizer.sees("Saturday, ");
        organizer.type("From", "6:75p");
        assertThat(organizer.page.getByText("Something broke on our side")).hasCount(0);
        organizer.fill("Title in English", "Half a date");
        organizer.press("Save draft");
        organizer.sees("Something here cannot be read yet");
        organizer.accessible();
    }

    private LocalDate next(MonthDay day) {
        var now = LocalDate.now(clock.withZone(Given.NEW_YORK));
        return day.atYear(now.getYear()).isBefore(now) ? day.atYear(now.getYear() + 1) : day.atYear(now.getYear());
    }

    /** As the browser has it. */
    private static LocalDate today(Page page) {
        return LocalDate.parse((String) page.evaluate(
                "() => { const d = new Date(); return [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'),"
                        + " String(d.getDate()).padStart(2, '0')].join('-'); }"));
    }

    @Test
    void what_is_typed_is_asked_about_before_the_page_is_left_and_before_the_session_ends(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        organizer.signIn(account, signedIn);
        page.clock().install();
        organizer.go("/workspace/events/new");
        var title = organizer.field("Title in English");
        title.pressSequentially("Clinic");
        var asked = new ArrayList<String>();
        page.onDialog(question -> {
            asked.add(question.type());
            question.dismiss();
        });
        page.evaluate("() => { setTimeout(() => location.reload()); }");
        page.clock().runFor(100);
        page.waitForCondition(() -> !asked.isEmpty());
        assertEquals(List.of("beforeunload"), asked);
        assertThat(title).hasValue("Clinic");

        page.clock().runFor(3000);
        organizer.settle(); // what was typed has reached the server
        page.clock().fastForward("28:05");
        page.clock().runFor(2000);
        organizer.sees("you will be signed out within two minutes");
        organizer.press("Stay signed in");
        page.clock().runFor(2000);
        assertThat(page.getByText("you will be signed out")).hasCount(0);
        assertThat(title).hasValue("Clinic");
    }

    @Test
    void what_takes_its_time_is_named_and_goes_on_without_the_page(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        String title = "Waits " + UUID.randomUUID().toString().substring(0, 6);
        var draft = given.drafted(team, given.session(title, 8));
        staff.signIn(account, signedIn);
        staff.go("/workspace/events?state=draft");
        StaffPage.shown(page.getByLabel("Choose: " + title)).click();
        staff.settle();
        staff.press("Delete…");

        List<Route> held = new ArrayList<>();
        page.route(ASKED, held::add);
        staff.button("Delete one draft").click();
        var sign = page.locator(".under-way");
        assertThat(sign).containsText("Under way: Delete one draft");
        assertThat(sign).containsText("You can leave this page: it is done to the end.");

        // one leaves once the server has it
        page.waitForRequestFinished(held.getFirst()::resume);
        page.unroute(ASKED);
        page.navigate("http://localhost:" + port + "/workspace/events?state=draft");
        staff.settle();
        assertThat(page.locator(".under-way")).isHidden();
        As.staff(account.person(), () -> assertTrue(planning.planOf(draft).isEmpty()));
    }

    @Test
    void a_page_whose_script_does_not_come_says_so_and_loads_again(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        staff.signIn(account, signedIn);
        assertThat(page.locator(".placeholder")).isHidden();
        page.route(SCRIPT, Route::abort);
        page.navigate("http://localhost:" + port + "/workspace/events?kind=rally");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The workspace does not load.");
        assertThat(page.getByText("Loading…")).isHidden();
        page.unroute(SCRIPT);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Load it again"))
                .click();
        staff.settle();
        staff.sees("Events");
        assertTrue(page.url().endsWith("/workspace/events?kind=rally"), page.url());
        assertThat(page.locator(".placeholder")).isHidden();
    }

    @Test
    void without_a_script_a_person_is_told_why_there_is_nothing(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        given.member(account.person());
        staff.signIn(account, signedIn);
        var said = page.evaluate(
                "fetch('/workspace').then(answer => answer.text())"
                        + ".then(html => new DOMParser().parseFromString(html, 'text/html').querySelector('noscript p').textContent)");
        assertEquals("The workspace needs JavaScript. The public pages work without it.", said);
    }

    @Test
    void an_organizer_staffs_an_event(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var event = given.published(team);
        enlist(team, "Rosa Example");
        var asking = enlist(team, "Kim Example");
        organizer.signIn(account, signedIn);
        organizer.go(Links.workspaceEvent(event.toString()));
        organizer.tab("Shifts");
        organizer.sees("No shifts yet.");
        organizer.accessible();

        organizer.press("Add a shift");
        var shift = organizer.dialog();
        shift.getByRole(com.microsoft.playwright.options.AriaRole.RADIO).nth(1).check();
        shift.getByLabel("Seats", new Locator.GetByLabelOptions().setExact(true))
                .fill("2");
        organizer.accessible();
        organizer.pressIn(shift, "Add the shift");
        organizer.sees("2 of 2 seats are empty");
        organizer.sees("0 of 2 seats filled");

        var planned =
                As.staff(account.person(), () -> shiftPlanning.sheetsOf(event).getFirst());
        As.volunteer(asking, () -> signup.ask(planned.id()));
        organizer.button("Find people: Welcome desk, 6:30 PM to 8:00 PM").click();
        organizer.settle();
        organizer.dialog().getByLabel("Search by name").fill("rosa");
        assertThat(organizer
                        .dialog()
                        .getByRole(
                                com.microsoft.playwright.options.AriaRole.CHECKBOX,
                                new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Rosa Example")))
                .isVisible();
        assertThat(organizer.dialog().getByText("1 person matches.")).isVisible();
        organizer.accessible();
        organizer
                .dialog()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.CHECKBOX,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Rosa Example"))
                .check();
        organizer.pressIn(organizer.dialog(), "Assign 1 person");
        organizer.sees("1 of 2 seats is empty.");
        organizer.accessible();
        organizer.pressIn(organizer.dialog(), "Close");
        organizer.sees("1 of 2 seats filled");

        organizer.press("Say yes: Kim Example");
        organizer.sees("All 2 seats are filled");
        organizer.sees("2 of 2 seats filled");
        organizer.accessible();
        organizer.press("Take out: Rosa Example");
        organizer.sees("1 of 2 seats is empty");
        assertThat(organizer.button("Take out: Rosa Example")).hasCount(0);
    }

    private PersonId enlist(Given.Team team, String name) {
        return given.volunteer(name, team);
    }

    private void enlist(Given.Team team, String name, LanguageUse how) {
        volunteers.enlist(new VolunteerForm(
                name,
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        new LanguageLevels(
                                Map.of(Language.ENGLISH, Set.of(LanguageUse.SPEAKS), Language.SPANISH, Set.of(how))),
                        Set.of(CommonSkill.INTERPRETER),
                        Set.of(),
                        Set.of(team.organization()),
                        FreeTimes.NOTHING_SAID,
                        true)));
    }

    @Test
    void twelve_shifts_and_forty_eight_seats_take_at_most_sixty_clicks(Page page) {
        var organizer = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var event = rally(team);
        for (int i = 0; i < HELPERS; i++) {
            help(team, "Bo Example " + i);
        }
        organizer.signIn(account, signedIn);
        organizer.turnTo("/workspace/events/" + event);
        long began = System.nanoTime();

        var clicks = Clicks.on(page);
        organizer.tab("Shifts");
        organizer.press("Plan in a table");
        organizer.field("People expected").click();
        organizer.fill("People expected", "500");
        organizer.press("Add usual shifts: Rally");
        look(organizer, "usual");
        organizer.field("Seats, row 1").click();
        organizer.fill("Seats, row 1", "3");
        page.keyboard().press("Tab");
        organizer.settle();
        organizer.button("Save 16 shifts").click();
        organizer.settle();
        organizer.sees("16 shifts are saved.");
        organizer.press("Find people for 16 shifts");
        look(organizer, "several");
        organizer
                .page
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Assign \\d+ people$")))
                .click();
        organizer.settle();
        look(organizer, "saved");

        var sheets = As.staff(account.person(), () -> shiftPlanning.sheetsOf(event));
        int seats = sheets.stream().mapToInt(sheet -> sheet.draft().seats()).sum();
        assertTrue(sheets.size() >= 12, sheets.size() + " shifts");
        assertTrue(seats >= 48, seats + " seats");
        assertEquals(seats, sheets.stream().mapToInt(sheet -> sheet.taken()).sum());
        System.out.println("A rally with " + sheets.size() + " shifts and " + seats + " seats: " + clicks.presses()
                + " presses and " + clicks.keys() + " keys in " + (System.nanoTime() - began) / 1_000_000_000 + " s");
        assertTrue(clicks.all() <= MOST, clicks.all() + " clicks");
    }

    private static void look(StaffPage organizer, String what) {
        if (Pictures.OF_VIEWS.wanted()) {
            Pictures.OF_VIEWS.take(organizer.page, "table-" + what);
        }
    }

    private EventId rally(Given.Team team) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(9);
        return given.published(
                team,
                Given.draft(
                        EventKind.RALLY,
                        "Families together",
                        day.atTime(17, 0),
                        day.atTime(19, 0),
                        Given.library(),
                        AddressVisibility.EVERYONE,
                        300));
    }

    private void help(Given.Team team, String name) {
        volunteers.enlist(new VolunteerForm(
                name,
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        LanguageLevels.conversing(Set.of(Language.ENGLISH, Language.SPANISH)),
                        Set.of(CommonSkill.values()),
                        Set.of(),
                        Set.of(team.organization()),
                        FreeTimes.NOTHING_SAID,
                        true)));
    }
}
