package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.SharedBrowser;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail in a program that shows it as it is: on the narrowest screen nothing is cut, and by night it can be read. */
@ExtendWith(SharedBrowser.class)
class LettersOnScreensTest {
    @Test
    void a_letter_fits_the_narrowest_screen_by_day_and_by_night(Page page) {
        String link = "https://events.example.org/en/r/" + "0aB_".repeat(20);
        var loaded = new ArrayList<String>();
        page.onRequest(request -> loaded.add(request.url()));
        page.setContent(Letter.to("rosa@example.org", Language.ENGLISH, "Your place")
                .say("Hello,")
                .fact("When", "Sunday, December 6")
                .quote("Bring\na pen.", Language.ENGLISH)
                .link("See it, change it or cancel", link)
                .stopBy("Stop such mails", link)
                .done()
                .html());
        Accessible.fits(page, Accessible.NARROWEST);
        Accessible.check(page);
        Accessible.in(page, ColorScheme.DARK);
        assertEquals(List.of(), loaded);
        assertEquals("rgb(255, 255, 255)", page.evaluate("() => getComputedStyle(document.body).color"));
    }
}
