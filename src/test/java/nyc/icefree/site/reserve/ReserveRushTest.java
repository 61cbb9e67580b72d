package nyc.icefree.site.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.events.Events;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.ProofOfWork;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who does not come in during a rush keeps what was typed. */
@AppTest
class ReserveRushTest {
    @Test
    void what_was_typed_comes_back_with_the_advice_to_try_again(
            @Autowired Given given,
            @Autowired Events events,
            @Autowired Html html,
            @Autowired Frames frames,
            @Autowired ReservePages pages,
            @Autowired EventProgramme programme,
            @Autowired Reservations reservations,
            @Autowired FormKeys keys,
            @Autowired RateLimits limits,
            @Autowired ProofOfWork work,
            @Autowired MoreDates more,
            @Autowired InvitationTries tries,
            @Autowired nyc.icefree.reports.HeardCodes heard) {
        var event = events.view(given.published(given.team()), Audience.TEAM).orElseThrow();
        var full = new ReservationThrottle(0, Duration.ofMillis(5));
        var controller = new ReserveController(
                html, frames, pages, programme, reservations, keys, limits, work, more, full, tries, heard);
        var request = new MockHttpServletRequest("POST", "/en/events/" + event.slug() + "/reserve");
        request.addParameter("name", "Zoraida");
        request.addParameter("key", "some-key");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var answer = controller.reserve(Language.ENGLISH, event.slug(), request);
        assertEquals(503, answer.getStatusCode().value());
        assertTrue(answer.getHeaders().containsHeader("Retry-After"));
        String page = new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
        assertTrue(
                page.contains("Zoraida") && page.contains("some-key") && page.contains("press the button again"), page);
    }
}
