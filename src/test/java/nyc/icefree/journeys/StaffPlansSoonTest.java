package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an evening's plan takes: few requests. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffPlansSoonTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final int TRIPS = 15;

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Venues venues;

    @Autowired
    Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> trips = new ArrayList<>();

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
}
