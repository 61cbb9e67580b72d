package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Languages in which neighbors read and volunteers do not; of several one is looked at, read from right to left if one is. */
@AppTest
@Tag("every-language")
class NeighborLanguagesTest extends AppParts {
    private static final List<Language> ONLY = Language.NEIGHBORS.stream()
            .filter(language -> !Language.READ.contains(language))
            .sorted(java.util.Comparator.comparing(Language::direction).reversed())
            .limit(1)
            .toList();

    @Autowired
    EventProgramme programme;

    @Test
    void a_page_is_in_it_and_leads_to_volunteers_pages_in_english() throws Exception {
        var id = given.published(given.team(), given.session("Come and learn", 5));
        for (var reader : ONLY) {
            for (String path : List.of(Links.home(reader), Links.events(reader), event(reader, id))) {
                String page = body(mvc.perform(get(path)).andExpect(status().isOk()));
                assertTrue(
                        page.contains("<html lang=\"%s\" dir=\"%s\">".formatted(reader.tag(), reader.direction())),
                        page);
                assertTrue(page.contains("href=\"/en/volunteer\" hreflang=\"en\""), page);
                assertFalse(page.contains("href=\"/" + reader.tag() + "/volunteer"), page);
                assertTrue(page.contains("href=\"/en/my/\" hreflang=\"en\""), page);
                assertTrue(page.contains("hreflang=\"" + reader.tag() + "\" href=\"http"), page);
            }
            String page = body(mvc.perform(get(event(reader, id))));
            assertTrue(page.contains("<h1 lang=\"en\" dir=\"ltr\">Come and learn"), page);
            assertTrue(page.contains(texts.in(reader).get("site.event.ask-us")), page);
            String form = body(mvc.perform(get(event(reader, id) + "/reserve")));
            assertTrue(form.contains(texts.in(reader).get("site.event.ask-us")), form);
            assertTrue(form.contains("class=\"quiet small\">"), form);
        }
    }

    @Test
    void a_volunteers_page_is_in_english_instead_and_has_no_version_in_it() throws Exception {
        for (var reader : ONLY) {
            for (String path : List.of("volunteer", "volunteer/sign-up?shift=1", "my", "my/shifts", "events/x/tally")) {
                mvc.perform(get("/" + reader.tag() + "/" + path))
                        .andExpect(status().isTemporaryRedirect())
                        .andExpect(header().string("Location", "/en/" + path));
            }
            String page = body(mvc.perform(get("/en/volunteer")));
            assertFalse(page.contains("hreflang=\"" + reader.tag() + "\""), page);
            String signIn = body(mvc.perform(get("/sign-in").header("Accept-Language", reader.tag())));
            assertTrue(signIn.contains("<html lang=\"en\""), signIn);
        }
    }

    /** Also where only English and Spanish are read. */
    @Test
    void an_address_without_a_language_opens_in_the_phones_own() throws Exception {
        var id = given.published(given.team(), given.session("Come and learn", 5));
        String path = Links.inAnyLanguage(event(Language.ENGLISH, id));
        for (var reader :
                Stream.concat(Stream.of(Language.SPANISH), ONLY.stream()).toList()) {
            mvc.perform(get(path + "?from=poster").header("Accept-Language", reader.tag() + ",en;q=0.5"))
                    .andExpect(status().isFound())
                    .andExpect(header().string("Vary", "Accept-Language"))
                    .andExpect(header().string("Location", "/" + reader.tag() + path + "?from=poster"));
        }
    }

    @Test
    void calendars_and_the_list_for_machines_have_it() throws Exception {
        given.published(given.team(), given.session("Come and learn", 5));
        for (var reader : ONLY) {
            mvc.perform(get(FeedLinks.all(reader))).andExpect(status().isOk());
            String map = body(mvc.perform(get(Links.sitemap())));
            assertTrue(map.contains("<loc>http://localhost:8080" + Links.events(reader) + "</loc>"), map);
            assertFalse(map.contains("/" + reader.tag() + "/volunteer"), map);
            assertEquals(1, map.split("<loc>http://localhost:8080/en/volunteer</loc>", -1).length - 1);
            String frame = body(mvc.perform(get(Links.embed()).param("lang", reader.tag())));
            assertTrue(frame.contains("<html lang=\"" + reader.tag() + "\""), frame);
        }
    }

    private String event(Language reader, nyc.icefree.disclosure.EventId id) {
        return Links.event(reader, Slugs.of(programme, id));
    }
}
