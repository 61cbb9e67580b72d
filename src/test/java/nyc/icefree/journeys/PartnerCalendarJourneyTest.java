package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.SignedIn;
import nyc.icefree.links.Links;
import nyc.icefree.partnercalendars.CalendarTurn;
import nyc.icefree.partnercalendars.PartnerCalendar;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partnercalendars.StrangeServer;
import nyc.icefree.partnercalendars.TestNetwork;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PartnerCalendarJourneyTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    Sources sources;

    @Autowired
    TestNetwork network;

    @Autowired
    ApplicationContext app;

    @Autowired
    Clock clock;

    private final String path = "/" + UUID.randomUUID() + ".ics";

    @Test
    void a_partners_own_calendar_comes_to_the_public_page_and_is_followed(Page page) {
        var partner = signedIn.account(false);
        var administrator = signedIn.account(true);
        var team = given.untrustedTeam();
        given.appoint(team.organization(), partner.person(), StaffRole.ORGANIZER);
        Instant start = clock.instant().plus(Duration.ofDays(12)).truncatedTo(ChronoUnit.HOURS);
        String supper = unique("Harvest supper");
        String vigil = unique("Vigil of the bridges");
        String uid = UUID.randomUUID() + "@partner.example";
        var calendar = new PartnerCalendar()
                .with(uid, supper, start, "LOCATION:12 Example Street\\, Brooklyn", "URL:https://partner.example/s")
                .with("v" + uid, vigil, start.plus(Duration.ofDays(1)))
                .with("d" + uid, "Dentist", start, "CLASS:PRIVATE");
        try (var server = new StrangeServer(true)) {
            network.with(server);
            server.calendar(path, calendar.text());
            var staff = new StaffPage(page, port);

            staff.signIn(partner, signedIn);
            staff.go("/workspace/sources");
            staff.press("Add a calendar");
            staff.fill("Address of the calendar", server.url(path));
            staff.press("Preview");
            staff.sees("an administrator looks at this address first");
            staff.accessible();
            staff.fill("Name", "Harvest calendar");
            staff.press("Keep in sync");
            staff.sees("Waits for an administrator");

            staff.page.context().clearCookies();
            staff.signIn(administrator, signedIn);
            String source = "/workspace/sources/" + source(partner);
            staff.go(source);
            staff.press("Approve");
            CalendarTurn.taken(app, server, path, source(partner), partner.person());

            open(page, Links.organization(Language.ENGLISH, team.slug()));
            link(page, supper).click();
            assertThat(page.locator("main")).containsText("12 Example Street, Brooklyn");
            assertThat(page.locator("main")).containsText("From the calendar of");
            assertThat(page.locator("a[href='https://partner.example/s']")).isVisible();
            accessibleHere(page);

            calendar.with(uid, supper + " and dance", start.plus(Duration.ofHours(1)))
                    .with("v" + uid, vigil, start.plus(Duration.ofDays(5)));
            server.calendar(path, calendar.text());
            CalendarTurn.taken(app, server, path, source(partner), partner.person());
            staff.go(source);
            staff.sees("waits for an administrator");
            staff.press("Publish: " + supper + " and dance");
            open(page, Links.organization(Language.ENGLISH, team.slug()));
            page.reload(); // the browser may keep a public page for a minute
            link(page, supper + " and dance").click();
            assertThat(heading(page, supper + " and dance")).isVisible();

            staff.go(source);
            staff.sees("is private");
            staff.accessible();
        }
    }

    @Test
    void a_calendar_file_becomes_drafts(Page page) {
        var account = signedIn.account(false);
        given.member(account.person());
        String title = unique("Winter supper");
        Instant start = clock.instant().plus(Duration.ofDays(12)).truncatedTo(ChronoUnit.HOURS);
        byte[] file = new PartnerCalendar()
                .with(UUID.randomUUID() + "@partner.example", title, start)
                .with(UUID.randomUUID() + "@partner.example", "Dentist", start, "CLASS:PRIVATE")
                .text()
                .getBytes(StandardCharsets.UTF_8);
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        staff.go("/workspace/sources");
        staff.press("Import a file");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("own.ics", "text/calendar", file));
        staff.sees("It holds 1 event to come.");
        staff.sees("is private");
        staff.accessible();
        staff.press("Make drafts");
        staff.sees("1 draft is made. It is among your events.");
        staff.go("/workspace/events");
        staff.sees(title);
    }

    private SourceId source(SignedIn.Account partner) {
        return As.staff(partner.person(), () -> sources.list()).getFirst().id();
    }
}
