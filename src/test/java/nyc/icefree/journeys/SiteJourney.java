package nyc.icefree.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.Events;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.announcements.StopsGiven;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AppTest
@ExtendWith(SharedBrowser.class)
abstract class SiteJourney {
    @LocalServerPort
    int port;

    @Autowired
    Feedback feedback;

    @Autowired
    Given given;

    @Autowired
    Events events;

    @Autowired
    Reservations reservations;

    @Autowired
    Invitations invitations;

    @Autowired
    Vault vault;

    final void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    final String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    final String eventPath(Language reader, EventId event) {
        return nyc.icefree.links.Links.event(
                reader, events.view(event, Audience.PUBLIC).orElseThrow().slug());
    }

    final EventDraft session(String title, int places) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        return Given.draft(
                EventKind.EDUCATION_SESSION,
                title,
                day.atTime(LocalTime.of(18, 30)),
                day.atTime(LocalTime.of(20, 0)),
                Given.library(),
                AddressVisibility.EVERYONE,
                places);
    }

    static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    final SecretToken reserved(EventId event, String name, int people) {
        var form = Given.party(name, people);
        return As.nobody(() -> given.comes(event, form)).manage();
    }

    final String stopPage(Language reader, EventId event) {
        return StopLinks.stop(reader, StopsGiven.link(vault, new RsvpId(UUID.randomUUID()), event));
    }

    final String afterwards(EventId event) {
        reserved(event, "Luz", 1);
        feedback.ask(event, Instant.now());
        return feedback.linkOf(event).orElseThrow().value();
    }

    final String invitation(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> invitations.make(List.of(event), "Tenants", Given.spots(5)))
                .digits();
    }

    /** Waits, since a form sent sooner than a person can fill it in is refused. */
    static void takeYourTime(Page page) {
        Calm.awaitAPersonsTime(page);
    }

    /** Waits for the cookie of a change to end, after a second. */
    static void awaitNoCookie(Page page) {
        page.waitForCondition(() -> page.context().cookies().isEmpty());
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    static void accessible(Page page) {
        Accessible.everywhere(page);
    }

    /** In light and dark, at all widths of the journey. */
    static void accessibleHere(Page page) {
        int width = page.viewportSize().width;
        Accessible.oneHeading(page);
        Accessible.fits(page, Accessible.NARROWEST);
        Accessible.wide(page, width);
        Accessible.byDayAndNight(page);
    }

    /** For a journey on both screens: light on the laptop, dark on the phone, and there also the narrowest width. */
    static void accessibleInTurn(Page page) {
        Calm.await(page);
        int width = page.viewportSize().width;
        if (width < Accessible.LAPTOP) {
            Accessible.fits(page, Accessible.NARROWEST);
            Accessible.wide(page, width);
        }
        Accessible.onThisScreen(page, null);
    }
}
