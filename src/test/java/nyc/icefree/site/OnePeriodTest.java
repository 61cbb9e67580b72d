package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time in Spanish ends in a period of its own, which ends the sentence, too. */
@AppTest
class OnePeriodTest extends AppParts {
    @ParameterizedTest
    @ValueSource(strings = {"/es/", "/es/events", "/es/events.atom", "/es/organizations", "/es/organizations/HOST"})
    void a_sentence_that_ends_with_a_time_ends_once(String path) throws Exception {
        var team = given.team();
        given.published(team, given.session("Taller", 1));
        String page = body(mvc.perform(get(path.replace("HOST", team.slug()))));
        assertTrue(page.contains("m."), "no time in it");
        assertFalse(page.replace("</time>", "").contains(".m.."), page);
    }
}
