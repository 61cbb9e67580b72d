package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The list of organizations: a sentence of each, and what it hosts next. */
@AppTest
class OrganizationCardsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    Organizations organizations;

    @Autowired
    EventPlanning planning;

    @Test
    void a_card_says_the_first_sentence_and_the_next_event() throws Exception {
        var team = given.team();
        described(team, Map.of(Language.ENGLISH, "We **teach** rights & cook. More follows.\n\nAnd more."));
        String title = "Rights " + UUID.randomUUID();
        given.published(team, given.session("Later", 30));
        given.published(team, given.session(title, 20));
        String card = card("en", team);
        assertTrue(card.contains("<p>We teach rights &amp; cook.</p>"), card);
        assertFalse(card.contains("More follows"), card);
        assertTrue(card.contains("Next:") && card.contains(title), card);
        assertFalse(card.contains("Later"), card);
        assertTrue(
                card("es", team).contains("<p lang=\"en\" dir=\"ltr\">We teach rights"),
                "in the language that there is");
    }

    @Test
    void without_an_event_it_says_so_and_without_a_text_it_says_nothing() throws Exception {
        var team = given.team();
        described(team, Map.of());
        String card = card("en", team);
        assertTrue(card.contains("Nothing is announced right now."), card);
        assertFalse(card.contains("<p></p>"), card);
        given.drafted(team, given.session("A draft", 3));
        var off = given.published(team, given.session("Off", 4));
        As.staff(team.organizer(), () -> planning.cancel(off, "No heat"));
        given.movedToThePast(given.published(team, given.session("Over", 5)));
        assertTrue(card("es", team).contains("Por ahora no hay nada anunciado."), card("es", team));
    }

    @Test
    void who_is_asked_to_host_with_others_has_it_when_it_has_said_yes() throws Exception {
        var host = given.team();
        var other = given.team();
        String title = "Together " + UUID.randomUUID();
        var event = given.published(host, given.session(title, 6).hostedWith(java.util.List.of(other.organization())));
        assertFalse(card("en", other).contains(title));
        given.accepted(other, event);
        assertTrue(card("en", other).contains(title));
    }

    private void described(Team team, Map<Language, String> descriptions) {
        As.administrator(given.person(), () -> {
            var form = organizations.form(team.organization());
            organizations.change(
                    team.organization(),
                    new OrganizationForm(
                            form.version(), form.name(), form.slug(), form.website(), form.boroughs(), descriptions));
        });
    }

    private String card(String language, Team team) throws Exception {
        String page = mvc.perform(get("/" + language + "/organizations"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int at = page.indexOf("/" + language + "/organizations/" + team.slug() + "\"");
        assertTrue(at > 0, "its card");
        return page.substring(at, page.indexOf("</li>", at));
    }
}
