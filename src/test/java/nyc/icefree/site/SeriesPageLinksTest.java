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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.proposals.Scope;
import nyc.icefree.series.SeriesAddress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page of a series stays whatever becomes of the series; what leads there, and what machines read. */
@AppTest
class SeriesPageLinksTest extends SeriesPageStage {
    @Test
    void it_stays_when_all_is_over_and_when_all_was_taken_back() throws Exception {
        mvc.perform(get("/en/series/" + id)).andExpect(status().isNotFound());
        publish();
        String sitemap =
                mvc.perform(get("/sitemap.xml")).andReturn().getResponse().getContentAsString();
        assertTrue(sitemap.contains("/en/series/" + address() + "</loc>"));
        dates.forEach(given::movedToThePast);
        String over = page("en");
        assertTrue(over.contains("No date is announced right now") && over.contains("6 dates are over"), over);
        assertFalse(over.contains("/reserve") || over.contains("Add to calendar"), over);
        assertTrue(page("es").contains("6 fechas ya pasaron"));
        As.staff(team.organizer(), () -> dates.forEach(planning::unpublish));
        String key = SeriesAddress.of(id.value());
        mvc.perform(get("/en/series/" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + key))
                .andExpect(header().string("Location", "/en/series/" + key));
        mvc.perform(get("/en/series/" + key))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No dates right now")))
                .andExpect(content().string(containsString("noindex")))
                .andExpect(content().string(not(containsString(title))))
                .andExpect(content().string(not(containsString("Elmhurst"))));
    }

    @Test
    void the_entry_of_each_rule_leads_there_in_every_calendar_and_a_date_that_differs_to_its_own_page()
            throws Exception {
        publish();
        change(dates.get(1), d -> later(d, 1), Scope.THIS);
        change(dates.get(3), d -> later(d, 2), Scope.FOLLOWING);
        for (String language : List.of("", "/es")) {
            String page = (language.isEmpty() ? "/en" : language) + "/series/" + address();
            for (String feed : List.of("series/" + id, "organization/" + team.slug())) {
                String told = unfolded(language + "/calendar/" + feed + ".ics");
                assertEquals(2, entries(told, "RRULE", page), told);
                assertEquals(0, entries(told, "RECURRENCE-ID", page), told);
                assertEquals(1, entries(told, "RECURRENCE-ID", "/events/" + slug(dates.get(1))), told);
                assertTrue(unfolded(language + "/calendar/" + feed + ".ics?rich=1")
                        .contains("LINKREL=alternate;FMTTYPE=text/html:http://localhost:8080" + page));
            }
        }
        String calendar = unfolded("/calendar/series/" + id + ".ics");
        assertTrue(calendar.substring(0, calendar.indexOf("BEGIN:VTIMEZONE")).contains("/series/" + address()));
    }

    private String unfolded(String path) throws Exception {
        return text(path).replace("\r\n ", "");
    }

    /** How many have that line and lead, in {@code URL} and in words, to that page. */
    private static long entries(String calendar, String line, String page) {
        return Arrays.stream(calendar.split("BEGIN:VEVENT"))
                .skip(1)
                .filter(entry -> entry.lines().anyMatch(l -> l.startsWith(line)))
                .filter(entry -> Stream.of("URL:", "DESCRIPTION")
                        .allMatch(name -> entry.lines().anyMatch(l -> l.startsWith(name) && l.endsWith(page))))
                .count();
    }

    @Test
    void search_engines_read_one_series_with_its_dates_and_each_date_names_it() throws Exception {
        publish();
        As.staff(team.organizer(), () -> planning.cancel(dates.get(5), "Flooded"));
        JsonNode all = data(page("en"));
        assertEquals("EventSeries", all.get("@type").stringValue());
        assertEquals("urn:uuid:" + id, all.get("@id").stringValue());
        assertEquals(title, all.get("name").stringValue());
        assertTrue(all.get("url").stringValue().endsWith("/en/series/" + address()));
        assertEquals("P1W", all.at("/eventSchedule/repeatFrequency").stringValue());
        assertEquals(6, all.get("subEvent").size());
        assertEquals(
                "https://schema.org/EventCancelled",
                all.at("/subEvent/5/eventStatus").stringValue());
        String page = text("/en/events/" + slug(dates.get(1)));
        JsonNode one = data(page);
        assertEquals(all.get("url"), one.at("/superEvent/url"));
        assertEquals(all.at("/subEvent/1/@id"), one.get("@id"));
        assertTrue(page.contains("href=\"/en/series/" + address() + "\">All dates of this series</a>"), page);
    }

    @Test
    void a_date_that_is_over_or_off_leads_to_the_others() throws Exception {
        publish();
        As.staff(team.organizer(), () -> planning.cancel(dates.getFirst(), "Flooded"));
        String off = text("/en/events/" + slug(dates.getFirst()));
        assertTrue(off.indexOf("All dates of this series") < off.indexOf("See other events"), off);
        String path = "/es/events/" + slug(dates.get(1));
        given.movedToThePast(dates.get(1));
        assertTrue(text(path).contains("class=\"button\" href=\"/es/series/" + address()), text(path));
    }
}
