package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;

/** A neighbour chooses what their own calendar shall show, and the list that a partner's site shows. */
class SubscribeJourneyTest extends SiteJourney {
    @Test
    void a_neighbour_builds_a_subscription_without_script_and_it_gives_just_these_events(Page page) throws Exception {
        var team = given.team();
        String wanted = unique("Rights in the laundromat");
        given.published(team, session(wanted, 20));
        given.published(team, rally(unique("Rally in Queens")));
        given.published(given.team(), session(unique("Rights, by somebody else"), 20));
        given.drafted(team, session(unique("Rights, not yet told"), 20));
        var browser = page.context().browser();
        try (var plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var still = plain.newPage();
            open(still, Links.events(Language.ENGLISH));
            link(still, "Put these events into your calendar").click();
            still.getByLabel("Borough").selectOption(new SelectOption().setLabel("Queens"));
            still.getByLabel("Kind").selectOption(new SelectOption().setLabel("Education session"));
            still.locator("#organization").selectOption(team.slug());
            button(still, "Choose these events").click();
            assertThat(still.locator("#address h2")).containsText("Queens");
            String address = still.locator("#feed").inputValue();
            assertEquals(List.of(wanted), titles(page, path(address)));
            assertThat(link(still, "Open in my calendar"))
                    .hasAttribute("href", address.replaceFirst("^https?", "webcal"));
            assertEquals(List.of(), plain.cookies());
            page.navigate(still.url());
        }
        accessibleHere(page);
    }

    @Test
    void the_list_in_a_frame_can_be_read_by_everybody_full_and_empty(Page page) {
        var team = given.team();
        String title = unique("Nachbarschaftshilfevorbereitungsversammlungen in the frame");
        given.published(team, session(title, 20));
        for (String lang : List.of("en", "es")) {
            open(page, Links.with(Links.with(Links.embed(), "organization", team.slug()), "lang", lang));
            assertThat(page.getByText(title)).isVisible();
            accessible(page);
        }
        for (String theme : List.of("light", "dark")) {
            String frame = Links.with(Links.with(Links.embed(), "organization", team.slug()), "theme", theme);
            open(page, Links.with(frame, "kind", "clinic"));
            assertThat(page.getByText("No event is announced right now")).isVisible();
            accessibleHere(page);
        }
        assertEquals(List.of(), page.context().cookies());
    }

    private EventDraft rally(String title) {
        LocalDateTime noon = LocalDate.now(Given.NEW_YORK).plusDays(6).atTime(12, 0);
        return Given.draft(
                EventKind.RALLY, title, noon, noon.plusHours(2), Given.library(), AddressVisibility.EVERYONE, 200);
    }

    private List<String> titles(Page page, String feed) throws Exception {
        String octets = page.request().get("http://localhost:" + port + feed).text();
        return new CalendarBuilder()
                .build(new StringReader(octets)).<VEvent>getComponents("VEVENT").stream()
                        .map(event -> event.getSummary().getValue())
                        .toList();
    }
}
