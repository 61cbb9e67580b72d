package nyc.icefree.site.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.events.CoHosting;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What stands where on the page of an event, while it is to come, when it is over and when it is off. */
@AppTest
class EventPageTest extends AppParts {
    private static final int LARGEST = 25_000;

    /** What nothing else here is held in, so that events of other tests are no more alike. */
    private static final Language RARE = new Language("pa");

    @Autowired
    CoHosting coHosting;

    private Given.Team team;

    @BeforeEach
    void somebody_who_hosts() {
        team = given.team();
    }

    @Test
    void what_it_is_about_stands_right_under_the_buttons_and_before_the_facts() throws Exception {
        String page = page("en", given.published(team, session()));
        var order = List.of("Reserve a spot", "Add to calendar", "Come quietly", "facts-side", "id=\"tell\"");
        var places = order.stream().map(page::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places, page);
        assertTrue(places.getFirst() > 0, page);
    }

    @Test
    void where_spots_are_not_counted_one_says_that_one_is_coming() throws Exception {
        var id = given.published(team, Drafts.from(session()).capacity(null).draft());
        assertTrue(page("en", id).contains(">I’m coming</a>"), page("en", id));
        assertTrue(page("es", id).contains(">Voy a ir</a>"), page("es", id));
    }

    @Test
    void who_hosts_it_and_with_whom_is_said_in_the_lead() throws Exception {
        var other = given.team();
        var id = given.published(
                team, Drafts.from(session()).coHosts(other.organization()).draft());
        String host = events.hostsOf(id).getFirst().name();
        assertEquals("Hosted by: " + host, hosted("en", id));
        As.staff(other.organizer(), () -> coHosting.accept(id, other.organization()));
        String with = events.hostsOf(id).getLast().name();
        assertEquals("Hosted by: " + host + ", " + with, hosted("en", id));
        assertEquals("Organizado por: " + host + ", " + with, hosted("es", id));
        assertEquals("Organisé par\u00a0: " + host + ", " + with, hosted("fr", id));
    }

    private String hosted(String language, EventId id) throws Exception {
        String line = page(language, id).split("<p class=\"hosted\">")[1];
        return line.substring(0, line.indexOf("</p>")).replaceAll("<[^>]*>", "");
    }

    @Test
    void without_rsvp_the_calendar_is_the_main_button() throws Exception {
        String page = page("en", given.published(team, session().with(RsvpTerms.NONE)));
        assertTrue(page.contains("<summary class=\"button main\">Add to calendar</summary>"), page);
        assertTrue(page.contains("<a class=\"button\" href=\"#tell\">Tell others</a>"), page);
        String reserved = page("en", given.published(team, session()));
        assertTrue(reserved.contains("<summary class=\"button\">Add to calendar</summary>"), reserved);
        assertFalse(reserved.contains("#tell"), reserved);
    }

    @Test
    void that_it_is_free_and_asks_for_no_id_is_said_where_its_organizers_confirm_it() throws Exception {
        String said = "Free. Nobody asks for ID. Any name is fine.";
        assertFalse(page("en", given.published(team, session())).contains(said));
        var id = given.published(team, Drafts.from(session()).noQuestions().draft());
        String page = page("en", id);
        assertTrue(page.contains("<p class=\"no-questions\">" + said + "</p>"), page);
        assertTrue(page.indexOf(said) < page.indexOf("Come quietly"), page);
        assertTrue(page.substring(page.indexOf("id=\"share\"")).contains("\n" + said + "\n"), page);
        assertTrue(page("es", id).contains("Es gratis. Nadie le pide identificación."), page("es", id));
        String slug = events.view(id, Audience.INVITED).orElseThrow().slug();
        String reserve = body(mvc.perform(get("/en/events/" + slug + "/reserve")));
        assertTrue(reserve.contains(said), reserve);
        var walkIn = given.published(
                team, Drafts.from(session().with(RsvpTerms.NONE)).noQuestions().draft());
        assertTrue(page("en", walkIn).contains("nobody asks for your name or ID."), page("en", walkIn));
    }

    @Test
    void whether_there_will_be_photographs_is_said_on_each_page_of_the_event() throws Exception {
        var id = given.published(
                team, Drafts.from(session()).photographed(Photographs.PRESS).draft());
        assertTrue(page("en", id).contains("<p>Reporters with cameras will be there.</p>"), page("en", id));
        assertTrue(page("es", id).contains("<p>Habrá prensa con cámaras.</p>"), page("es", id));
        String slug = events.view(id, Audience.INVITED).orElseThrow().slug();
        String reserve = body(mvc.perform(get("/en/events/" + slug + "/reserve")));
        assertTrue(reserve.contains("<p>Reporters with cameras will be there.</p>"), reserve);
    }

    @Test
    void what_is_over_says_so_and_offers_no_address_no_calendar_no_way_and_nothing_to_pass_on() throws Exception {
        var id = given.published(
                team, Drafts.from(session()).shownTo(AddressVisibility.COMING).draft());
        assertTrue(page("en", id).contains("your page shows the exact address"), page("en", id));
        given.movedToThePast(id);
        assertFalse(page("en", id).contains("your page shows the exact address"), page("en", id));
        String page = page("en", id);
        assertTrue(page.contains("This event is over."), page);
        assertTrue(page("es", id).contains("Este evento ya pasó"));
        assertFalse(page.contains("wa.me") || page.contains("calendar.google") || page.contains("maps."), page);
    }

    @Test
    void what_is_off_can_be_passed_on_as_such_and_put_into_no_calendar() throws Exception {
        var id = given.published(team, session());
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        String page = page("en", id);
        assertTrue(page.contains("readonly>This event is cancelled\n"), page);
        assertFalse(page.contains("calendar.google") || page.contains("maps."), page);
    }

    @Test
    void what_is_not_listed_is_passed_on_to_nobody() throws Exception {
        var id = given.published(
                team, Drafts.from(session()).reach(Reach.BY_LINK).draft());
        String page = page("en", id);
        assertFalse(
                page.contains("wa.me") || page.contains("id=\"tell\"") || page.contains("google.com/calendar"), page);
        assertTrue(page.contains("on the public list"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void it_loads_nothing_from_others_tells_them_not_where_from_and_stays_small(String language) throws Exception {
        String longText = "We come together. ".repeat(80);
        var words = new EventWords(Language.ENGLISH, "Rights " + UUID.randomUUID(), longText, "Bring water.", true);
        var draft = Drafts.from(session().worded(List.of(words))).spoken(RARE).draft();
        var id = given.published(team, draft);
        for (int i = 0; i < 3; i++) {
            given.published(team, Drafts.from(session()).spoken(RARE).draft());
        }
        var answer = answer(language, id);
        String page = answer.getContentAsString(UTF_8);
        assertTrue(answer.getContentAsByteArray().length < LARGEST, page.length() + " octets");
        assertTrue(String.valueOf(answer.getHeader("Cache-Control")).contains("public"), answer.getHeaderNames() + "");
        assertFalse(page.matches("(?s).*(src|srcset)=\"(https?:)?//.*"), page);
        var links = Pattern.compile("<a [^>]*href=\"(?:https://(?!rota|code\\.)|geo:)[^\"]*\"[^>]*>")
                .matcher(page)
                .results()
                .map(link -> link.group())
                .toList();
        assertTrue(links.size() >= 8, links.toString());
        assertEquals(
                List.of(),
                links.stream()
                        .filter(link -> !link.contains("rel=\"noreferrer noopener nofollow\""))
                        .toList());
        assertEquals(3, page.split("<p class=\"row-title\">", -1).length - 1, page);
        assertTrue(page.contains("/" + language + "/events?kind=education-session\">"), page);
        assertTrue(page.contains("/" + language + "/events?area=queens\">"), page);
    }

    private EventDraft session() {
        var words = new EventWords(Language.ENGLISH, "Circle " + UUID.randomUUID(), "Come quietly.", "", true);
        return given.session("", 6).worded(List.of(words));
    }

    private String page(String language, EventId id) throws Exception {
        return answer(language, id).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse answer(String language, EventId id) throws Exception {
        String slug = events.view(id, Audience.INVITED).orElseThrow().slug();
        return answer(get("/" + language + "/events/" + slug));
    }
}
