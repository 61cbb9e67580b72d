package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The year that everybody may read, and the links by which people say where they heard of an event. */
class ReportPagesTest extends ReserveStage {
    private static final UUID NOBODYS = new UUID(0, 0);

    @Autowired
    Campaign campaign;

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());

    @Override
    EventId planned() {
        team = given.team();
        return given.published(team);
    }

    @Test
    void our_year_is_read_only_while_an_administrator_shows_it() throws Exception {
        assertEquals(404, answer(get("/en/our-year")).getStatus());
        for (int month = 1; month <= 3; month++) {
            total(NOBODYS, month, "HELD", "WRITTEN", 1);
            total(team.organization().value(), month, "HELD", "", 4);
            total(team.organization().value(), month, "HELPED", "", 600);
        }
        assertEquals(404, answer(get("/en/our-year")).getStatus());
        ShownYear.is(true, campaign, given);
        try {
            var page = answer(get("/en/our-year?now"));
            assertEquals(200, page.getStatus());
            String text = page.getContentAsString();
            assertTrue(text.contains("<h1>Our year 2024</h1>"), text);
            assertTrue(text.contains("<b>12</b> <span>events</span>"), text);
            assertTrue(text.contains("<b>30</b> <span>hours that volunteers gave</span>"), text);
            assertFalse(text.contains("came, counted"), "nobody counted, which is not zero");
            assertNull(page.getHeader("Set-Cookie"));
            assertFalse(text.contains("<script"), text);
            assertEquals("max-age=60, public", page.getHeader("Cache-Control"));
            assertTrue(text.length() < 20_000, String.valueOf(text.length()));
            assertTrue(answer(get("/en/about?now")).getContentAsString().contains("href=\"/en/our-year\""));
            assertTrue(answer(get("/es/our-year?now")).getContentAsString().contains("<b>12</b> <span>eventos</span>"));
        } finally {
            ShownYear.is(false, campaign, given);
        }
        assertEquals(404, answer(get("/en/our-year?again")).getStatus());
        assertFalse(answer(get("/en/about?again")).getContentAsString().contains("/our-year"));
    }

    @Test
    void a_word_that_is_a_code_counts_an_answer_and_no_other_does() throws Exception {
        String page = path.replace("/reserve", "");
        assertEquals(
                page, answer(get(page + "?from=guess")).getHeader("Location"), "no cache keeps what anybody types");
        String known = answer(get(page + "?from=poster2")).getContentAsString();
        assertTrue(known.contains(path + "?from=poster2"), known);
        String hidden = "<input type=\"hidden\" name=\"from\" value=\"poster2\">";
        assertTrue(answer(get(path + "?from=poster2")).getContentAsString().contains(hidden));
        assertFalse(answer(get(path + "?from=guess")).getContentAsString().contains("name=\"from\""));
        String key = ripe();
        for (int i = 0; i < 2; i++) { // sent twice
            leadsTo(post(path)
                    .param("key", key)
                    .param("name", "Rosa")
                    .param("adults", "1")
                    .param("from", "poster2"));
        }
        leadsTo(post(path)
                .param("key", ripe())
                .param("name", "Ana")
                .param("adults", "1")
                .param("from", "guess"));
        assertEquals(
                1,
                Sql.number(
                        jdbc,
                        "select sum(amount) from report_total where organization_id = ? and measure = 'HEARD'",
                        team.organization().value()));
        for (String none : new String[] {"posters", "poster10", "Poster", "poster2x"}) {
            assertEquals(page, answer(get(page + "?from=" + none)).getHeader("Location"), none);
        }
    }

    private void total(UUID organization, int month, String measure, String part, int amount) {
        Sql.run(
                jdbc,
                "insert into report_total (organization_id, of_month, measure, part, amount) values (?, ?, ?, ?, ?)",
                organization,
                LocalDate.of(2024, month, 1),
                measure,
                part,
                amount);
    }
}
