package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer plans an education session, makes it public, moves it by an hour, and has to cancel it. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffPlansTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

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
        organizer
                .field("Give places to others if someone does not say that they still come")
                .check();
        organizer.accessible();
        organizer.press("Save and publish");
        organizer.sees("The event is public now. It has no shifts yet");
        String publicPage = passerBy(page, neighbor -> {
            neighbor.go("/en/events?q=" + mark);
            neighbor.follow(title);
            neighbor.sees("6:30 PM");
            neighbor.sees("Elmhurst Reading Room");
        });
        passerBy(page, neighbor -> {
            neighbor.go(publicPage);
            neighbor.follow("Reserve a place");
            neighbor.sees("If you do not, your places go to others.");
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
}
