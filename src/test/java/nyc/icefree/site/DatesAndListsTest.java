package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/** How dates are written on pages, and what lists lead to. */
@AppTest
class DatesAndListsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Texts texts;

    private Given.Team team =
            new Given.Team(nyc.icefree.partners.OrganizationId.random(), "", nyc.icefree.people.PersonId.random());
    private EventId event = EventId.random();
    private final LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(7);

    @BeforeEach
    void an_event() {
        team = given.team();
        event = given.published(team, given.session("Rights", 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/events | EEEE, MMMM d | false",
                "/en/organizations/ | EEEE, MMMM d | false",
                "/embed/events?lang=en | EEEE, MMMM d | false",
                "/es/events | EEEE, d 'de' MMMM | true",
                "/embed/events?lang=es | EEEE, d 'de' MMMM | true"
            })
    void a_day_is_written_as_the_language_writes_it(String path, String pattern, boolean spanish) throws Exception {
        String whole = DateTimeFormatter.ofPattern(pattern, spanish ? Locale.forLanguageTag("es-US") : Locale.US)
                .format(day);
        String heading = whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
        String page = page(path.endsWith("/") ? path + team.slug() : filtered(path));
        String words = page.replaceAll("</?span[^>]*>", "");
        assertTrue(words.matches("(?s).*<h[23]>" + heading + "</h[23]>.*"), heading + " is not in " + words);
        assertFalse(page.contains("aria-hidden=\"true\" class=\"day-number"), page);
    }

    @Test
    void spanish_writes_days_and_months_small_but_where_it_begins() throws Exception {
        var words = texts.in(Language.SPANISH);
        String whole = words.date(day);
        assertTrue(Character.isLowerCase(whole.charAt(0)), whole);
        String page = page("/es/events/" + Slugs.of(programme, event));
        assertTrue(page.contains("<span class=\"only-read\">" + words.begin(whole) + "</span>"), page);
        assertTrue(page.contains("<strong>" + words.begin(whole) + "</strong>"), page);
        for (String sheet : new String[] {"lists", "band", "month", "embed"}) {
            String css = new ClassPathResource("META-INF/resources/css/" + sheet + ".css")
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertFalse(css.contains("::first-letter"), sheet + " writes letters large that the language writes small");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/events?q=&when=&kind=rally&borough=&language= | /en/events?kind=rally",
                "/es/events?q=&from=&to= | /es/events",
                "/en/events?q=a%20b&kind= | /en/events?q=a%20b",
                "/en/subscribe?borough=&kind=rally | /en/subscribe?kind=rally",
                "/en/subscribe/website?borough=&kind=rally&theme=dark | /en/subscribe/website?kind=rally&theme=dark",
                "/en/volunteer?language=&borough= | /en/volunteer",
                "/en/events/month/2027-01?q=&kind=rally | /en/events/month/2027-01?kind=rally"
            })
    void what_was_left_empty_goes_from_the_address(String sent, String kept) throws Exception {
        mvc.perform(get(java.net.URI.create(sent)))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", kept));
        String page = page(kept);
        assertFalse(page.matches("(?s).*href=\"[^\"]*[?&][a-z]+=(&amp;[^\"]*)?\".*"), page);
    }

    @Test
    void nobody_adds_to_their_calendar_what_is_over() throws Exception {
        String path = "/en/events/" + Slugs.of(programme, event);
        assertTrue(page(path).contains("Add to calendar"), page(path));
        var past = given.published(team, given.session("Past rights", 7));
        String was = "/en/events/" + Slugs.of(programme, past);
        given.movedToThePast(past);
        String over = page(was);
        assertTrue(over.contains("Past rights") && !over.contains("Add to calendar"), over);
    }

    @Test
    void a_calendar_that_will_be_empty_says_so() throws Exception {
        mvc.perform(get(filtered("/en/subscribe"))).andExpect(content().string(not(containsString("empty for now"))));
        mvc.perform(get(filtered("/en/subscribe") + "&kind=canvass"))
                .andExpect(content().string(containsString("this calendar is empty for now")));
        mvc.perform(get(filtered("/es/subscribe") + "&kind=canvass"))
                .andExpect(content().string(containsString("vac\u00edo por ahora")));
    }

    @Test
    void a_list_in_a_frame_is_light_unless_its_page_asks_otherwise() throws Exception {
        assertTrue(page("/embed/events?lang=en").contains("class=\"light\""));
        for (String theme : new String[] {"light", "dark", "auto"}) {
            assertTrue(page("/embed/events?lang=en&theme=" + theme).contains("class=\"" + theme + "\""));
        }
        assertEquals("", texts.in(Language.SPANISH).begin(""));
    }

    private String filtered(String path) {
        return path + (path.contains("?") ? "&" : "?") + "organization=" + team.slug();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
