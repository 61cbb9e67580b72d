package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("proof")
class StaffAnswersTest extends SiteJourney {
    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient jdbc;

    @Test
    void organizers_approve_let_in_promise_and_export_answers(Page page) throws Exception {
        var account = signedIn.account(false);
        var team = given.member(account.person());
        given.mayExport(team.organization(), account.person());
        EventDraft draft = given.session(unique("Rights at the desk"), 6);
        var event = given.published(team, draft.with(draft.rsvps().admittance(Admittance.APPROVED)));
        var rosa = answer(event, "Rosa", RsvpSender.PERSON);
        var held = answer(event, "Jo", RsvpSender.of(Proof.DOUBTED));
        assertEquals(RsvpState.ASKED, state(rosa));
        assertEquals(RsvpState.HELD, state(held));

        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        staff.turnTo("/workspace/events/" + event + "?tab=rsvps");
        staff.accessible();
        staff.press("Say yes to all");
        staff.sees("1 party is let in");
        staff.press("Let all in");
        assertEquals(RsvpState.GOING, state(rosa));
        assertEquals(RsvpState.GOING, state(held));

        staff.unfold("What they need");
        staff.press("Answer: Interpretation into Wolof");
        staff.dialog().getByLabel("Arranged").check();
        staff.pressIn(staff.dialog(), "Save");
        staff.sees("2 parties hear it: Interpretation into Wolof. Arranged.");
        staff.press("Answer: Rosa");
        staff.checkDialog();
        staff.closeDialogs();
        staff.press("Export");
        staff.fill("What is it for?", "Name tags");
        staff.pressIn(staff.dialog(), "Make the file");
        staff.page.locator(".code-to-read").waitFor();
        staff.checkDialog();
        var file = page.waitForDownload(
                () -> staff.dialog().getByText("Download the file").click());
        assertTrue(file.suggestedFilename().matches("rsvps-.*\\.zip"), file.suggestedFilename());
        assertEquals(
                "PK", new String(Files.readAllBytes(file.path()), 0, 2, java.nio.charset.StandardCharsets.US_ASCII));
        staff.closeDialogs();
        staff.sees("2 answers. Reason: Name tags");
        staff.accessible();

        open(page, Links.manage(Language.ENGLISH, rosa));
        assertThat(page.locator(".ticket")).containsText("Interpretation into Wolof. Arranged.");
        assertThat(page.locator(".ticket")).containsText("Childcare");
        Accessible.onBothScreens(page);
    }

    @Test
    void an_invitation_link_lets_in_and_counts_until_it_is_revoked(Page page) {
        var account = signedIn.account(false);
        var team = given.member(account.person());
        EventDraft draft = given.session(unique("Rights at the table"), 6);
        var event = given.published(team, draft.with(draft.rsvps().admittance(Admittance.INVITED)));
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        staff.turnTo("/workspace/events/" + event + "?tab=rsvps");
        staff.sees("Nobody can reserve yet");
        staff.press("Make an invitation");
        staff.fill("For whom", "Tenants");
        staff.fill("For how many people", "3");
        staff.pressIn(staff.dialog(), "Make an invitation");
        staff.pressIn(staff.dialog(), "Copy link");
        staff.sees("The link is copied");
        String link = path((String) page.evaluate("navigator.clipboard.readText()"));
        staff.closeDialogs();

        var guest = page.context().browser().newContext().newPage();
        page.onClose(closed -> guest.context().close());
        guest.setDefaultTimeout(SharedBrowser.PATIENCE);
        guest.setViewportSize(Accessible.PHONE, 900);
        open(guest, eventPath(Language.ENGLISH, event));
        assertThat(heading(guest, "By invitation")).isVisible();
        Accessible.onBothScreens(guest);
        open(guest, link);
        Accessible.onBothScreens(guest);
        guest.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Rosa");
        guest.getByLabel("How many adults").selectOption("2");
        takeYourTime(guest);
        button(guest, "Reserve").click();
        assertThat(guest.locator(".ticket .state")).hasText("Your spot is reserved");
        String reservation = path(guest.url());

        page.reload();
        staff.settle();
        assertThat(page.locator(".invitations-panel li")).containsText("2 of 3 used");
        staff.accessible();
        staff.press("Delete: Tenants");
        staff.pressIn(staff.dialog(), "Delete");
        assertThat(page.locator(".invitations-panel li")).containsText("Deleted");

        open(guest, link);
        assertThat(guest.getByText("That code doesn’t work for this event").first())
                .isVisible();
        Accessible.onBothScreens(guest);
        open(guest, reservation);
        assertThat(guest.locator(".ticket .state")).hasText("Your spot is reserved");
    }

    @Test
    void a_rush_stands_on_today_until_one_press_lets_the_hall_in_or_takes_the_flood_back(Page page) throws Exception {
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var hall = given.published(team, session(unique("Rights in the hall"), 250));
        var staff = new StaffPage(page, port);
        staff.signIn(account, signedIn);
        var families = flood(hall, 0, 60);
        seeTheRush(staff);
        assertEquals(0, families.waitFor());
        seeTheRush(staff);
        assertTrue(answers(hall, RsvpState.HELD) > 0);
        staff.press("People sent them: let them in");
        staff.sees("answers stay, or wait their turn");
        assertEquals(60, answers(hall, RsvpState.GOING));
        staff.go("/workspace");
        assertThat(page.getByText("came in a rush")).hasCount(0);

        var raided = given.published(team, session(unique("Rights in the attic"), 80));
        var tens = flood(raided, 10, 200);
        seeTheRush(staff);
        staff.press("Take answers back…");
        staff.pressIn(staff.dialog(), "Take these back");
        staff.sees("have no spot.");
        assertTrue(tens.isAlive());
        assertTrue(answers(raided, RsvpState.REFUSED) > 1);
        assertEquals(0, tens.waitFor());
        seeTheRush(staff);
    }

    private Process flood(EventId event, int party, int posts) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "docs/flood/Flood.java",
                        "--party=" + party,
                        "--posts=" + posts,
                        "http://localhost:" + port,
                        events.view(event, Audience.PUBLIC).orElseThrow().slug())
                .inheritIO()
                .start();
    }

    private static void seeTheRush(StaffPage staff) {
        var rush = staff.page.getByText("came in a rush");
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            staff.go("/workspace");
            return rush.count() > 0;
        });
        staff.follow(staff.page.getByLabel("See the rush: "));
        staff.sees("Many spots were asked for in a short time");
    }

    private int answers(EventId event, RsvpState state) {
        return jdbc.sql("select count(*) from rsvp where event_id = ? and state = ?")
                .params(event.value(), state.name())
                .query(Integer.class)
                .single();
    }

    private SecretToken answer(EventId event, String name, RsvpSender sender) {
        var form = new ReservationForm(
                name, 2, null, new Needs(new Language("wo"), Set.of(Need.CHILDCARE), ""), Language.ENGLISH, true);
        return reservations.reserve(event, form, UUID.randomUUID(), sender).manage();
    }

    private RsvpState state(SecretToken party) {
        return reservations.byToken(party.value()).orElseThrow().state();
    }
}
