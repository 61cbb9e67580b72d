package nyc.icefree.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.proposals.Scope;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** The page of a series: what stands there. */
@AppTest
class SeriesPagesTest extends SeriesPageStage {
    @Test
    void it_is_there_for_everybody_in_every_language_and_is_not_sent_again_while_unchanged() throws Exception {
        publish();
        for (Language reader : Language.READ) {
            String path = "/" + reader.tag() + "/series/" + address();
            var answer = mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().doesNotExist("X-Robots-Tag"))
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(content().string(containsString("<html lang=\"" + reader.tag())))
                    .andExpect(content().string(containsString("<link rel=\"canonical\"")))
                    .andExpect(content().string(containsString("hreflang=\"es\" href=\"http")))
                    .andReturn();
            assertNull(answer.getRequest().getSession(false));
            String page = answer.getResponse().getContentAsString(UTF_8);
            assertEquals(2, page.split("<script", -1).length, "data alone, no script");
            assertTrue(
                    page.contains(
                            "<h1" + (reader.equals(Language.ENGLISH) ? ">" : " lang=\"en\" dir=\"ltr\">") + title),
                    page);
            assertTrue(page.contains("/" + reader.tag() + "/organizations/" + team.slug()), page);
            mvc.perform(get(path)
                            .header(
                                    "If-None-Match",
                                    String.valueOf(answer.getResponse().getHeader("ETag"))))
                    .andExpect(status().isNotModified());
        }
        assertTrue(page("es").contains("todos los d\u00edas") || page("es").contains("Cada "), page("es"));
    }

    @Test
    void other_spellings_lead_to_the_one_that_fits_the_title() throws Exception {
        publish();
        for (String other :
                List.of(SeriesAddress.of(id.value()), "old-title-" + SeriesAddress.of(id.value()), id.toString())) {
            mvc.perform(get("/es/series/" + other))
                    .andExpect(status().isPermanentRedirect())
                    .andExpect(header().string("Location", "/es/series/" + address()))
                    .andExpect(header().string("Cache-Control", "max-age=60, public"));
        }
        String before = address();
        change(dates.getFirst(), d -> Drafts.from(d).titled("Renamed").draft(), Scope.WHOLE);
        mvc.perform(get("/en/series/" + before))
                .andExpect(status().isPermanentRedirect())
                .andExpect(header().string("Location", "/en/series/renamed-" + SeriesAddress.of(id.value())));
        for (String none : List.of(
                "nothing", "clinic-0123456789", "%E2%80%AE", UUID.randomUUID().toString())) {
            mvc.perform(get(java.net.URI.create("/en/series/" + none))).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_next_date_comes_first_and_what_differs_is_said() throws Exception {
        publish();
        As.staff(team.organizer(), () -> planning.cancel(dates.getFirst(), "Flooded"));
        change(dates.get(2), d -> later(d, 26), Scope.THIS);
        change(dates.get(3), d -> d.with(d.where().at(Given.room("Corona Hall"))), Scope.THIS);
        change(dates.get(4), d -> Drafts.from(d).titled("Clinic with music").draft(), Scope.THIS);
        String page = page("en");
        String next = page.substring(page.indexOf("id=\"next\""), page.indexOf("</section>"));
        assertTrue(next.contains("/en/events/" + slug(dates.get(1)) + "/reserve"), next);
        assertTrue(next.contains("/calendar/event/" + slug(dates.get(1)) + ".ics"), next);
        assertTrue(row(page, 0).contains("Cancelled") && row(page, 0).contains("class=\"cancelled\""), row(page, 0));
        assertTrue(row(page, 2).contains("Instead of") && row(page, 2).contains("Not at the usual time"), row(page, 2));
        assertTrue(row(page, 3).contains("Another place: Corona Hall"), row(page, 3));
        assertTrue(row(page, 4).contains("Clinic with music"), row(page, 4));
        assertFalse(row(page, 1).contains("date-note") || row(page, 5).contains("date-note"), page);
        String spanish = page("es");
        assertTrue(spanish.contains("En otro lugar: Corona Hall") && spanish.contains("Cancelado"), spanish);
    }

    @Test
    void a_split_series_is_one_page_that_says_how_it_goes_on() throws Exception {
        publish();
        change(dates.get(3), d -> later(d, 2), Scope.FOLLOWING);
        var rest = As.staff(
                team.organizer(), () -> desk.ofEvent(dates.get(5)).orElseThrow().id());
        mvc.perform(get("/en/series/" + rest)).andExpect(header().string("Location", "/en/series/" + address()));
        String page = page("en");
        String day = texts.in(Language.ENGLISH).date(day(3));
        assertTrue(page.contains("From " + day + " on, it takes place every"), page);
        assertTrue(page("es").contains("A partir del "), page("es"));
        for (int i = 0; i < 6; i++) {
            assertTrue(page.contains("/en/events/" + slug(dates.get(i)) + "\""), "date " + i);
        }
        assertFalse(page.contains("date-note"), "what its own rule says is nothing special");
    }

    @Test
    void a_place_that_opens_by_its_hour_is_no_other_place() throws Exception {
        publish();
        change(dates.getFirst(), d -> Drafts.from(d).from(24 * 12).draft(), Scope.WHOLE);
        String page = page("en");
        assertTrue(page.contains("Elmhurst") && !page.contains("Another place"), page);
        change(
                dates.getFirst(),
                d -> Drafts.from(d).shownTo(AddressVisibility.TEAM).draft(),
                Scope.WHOLE);
        assertFalse(page("en").contains("Reading Room"));
    }

    @Test
    void what_nobody_may_know_of_is_no_part_of_it() throws Exception {
        As.staff(team.organizer(), () -> planning.publish(dates.getFirst()));
        assertTrue(page("en").contains(slug(dates.getFirst())));
        String elsewhere = page("en").replaceAll("enddt=[^&\"]*", ""); // in Greenwich the evening ends on the next day
        for (int i = 1; i < 6; i++) {
            assertFalse(elsewhere.contains(day(i).toString()), "a draft");
        }
        assertFalse(page("en").contains(texts.in(Language.ENGLISH).day(day(5))), "nor until when it goes on");
    }
}
