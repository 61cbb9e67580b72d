package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.YearMonth;
import java.util.Locale;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Reads every outlet in search of a place that is hidden. */
abstract class HiddenAddressStage {
    static final String TITLE = "Quiet gathering";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    void assertHidden(Team team, EventId id) throws Exception {
        for (String outlet : Outlets.ALL) {
            assertNoSecret(outlet, page(team, id, outlet));
        }
    }

    static void assertNoSecret(String where, String text) {
        for (String secret : HiddenPlace.SECRETS) {
            assertFalse(
                    text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)),
                    where + " tells " + secret);
        }
    }

    String page(Team team, EventId id, String path) throws Exception {
        return page(team.slug(), events.view(id, Audience.INVITED).orElseThrow().slug(), path);
    }

    /** With what folding and escaping could hide brought to light, and where it sends on to. */
    String page(String organization, String slug, String path) throws Exception {
        String address = path.replace("{org}", organization)
                .replace("{slug}", slug)
                .replace("{month}", YearMonth.from(HiddenPlace.day()).toString());
        var answer = mvc.perform(get(URI.create(address))).andReturn().getResponse();
        String text = answer.getContentAsString(UTF_8) + "\n" + answer.getHeader("Location");
        return HtmlUtils.htmlUnescape(text.replace("\r\n ", ""));
    }

    void change(Team team, EventId id, EventDraft draft) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(id, plan.version(), draft);
        });
    }
}
