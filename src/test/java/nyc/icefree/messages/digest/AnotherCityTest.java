package nyc.icefree.messages.digest;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Says;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** The app in an invented city of eight districts, from its own file: list, filters, feeds and digest. */
@AppTest
@TestPropertySource(properties = "areas.file=src/test/resources/city/lakeport.txt")
class AnotherCityTest extends DigestGround {
    private static final String[] OF_NEW_YORK = {
        "Bronx", "Brooklyn", "Manhattan", "Queens", "Staten", "Borough", " borough"
    };

    @Autowired
    City city;

    @BeforeEach
    void an_event_in_each_district() {
        if (number("select count(*) from venue where area = ?", "OLD_HARBOR") == 0) {
            for (var area : city.areas()) {
                published(area, area.equals(new Area("old-harbor")) ? "Rope Walk" : "");
            }
        }
    }

    private EventId published(Area area, String neighbourhood) {
        String name = city.name(area, "en");
        return given.published(
                team,
                Drafts.from(given.session("Evening in " + name, 6))
                        .at(Given.place(name + " Hall", "4 Example Street, 44101", neighbourhood, area))
                        .draft());
    }

    private String read(String address) throws Exception {
        return Says.body(mvc.perform(get(address)).andExpect(status().isOk()).andExpect(saysNot(OF_NEW_YORK)));
    }

    @Test
    void lists_and_filters_name_its_districts() throws Exception {
        String all = read("/en/events");
        assertEquals(8, city.areas().size());
        int at = 0;
        for (var area : city.areas()) {
            assertTrue(all.contains("Evening in " + city.name(area, "en")), all);
            int next = all.indexOf("<option value=\"" + area.slug() + "\"", at);
            assertTrue(next > at, area + " in the order of the file");
            at = next;
        }
        assertTrue(all.contains("District"), all);
        String one = read("/es/events?area=old-harbor");
        assertTrue(one.contains("Puerto Viejo") && one.contains("Evening in Old Harbor"), one);
        assertFalse(one.contains("Evening in Mill Row"), one);
        assertTrue(one.contains("Distrito"), one);
        assertTrue(read("/en/events?near=rope-walk").contains("Evening in Old Harbor"));
        for (String address : new String[] {
            "/en/subscribe",
            "/en/digest",
            "/en/volunteer",
            "/en/volunteer/sign-up",
            "/en/request",
            "/es/submit",
            "/en/privacy",
            "/en/organizations"
        }) {
            read(address);
        }
    }

    @Test
    void feeds_and_the_open_list_do_too() throws Exception {
        String feed = read("/calendar/borough/old-harbor.ics").replace("\r\n ", "");
        assertTrue(feed.contains("Old Harbor Hall\\, 4 Example Street\\, Lakeport\\, OH 44101"), feed);
        assertFalse(feed.contains("Mill Row"), feed);
        assertTrue(read("/calendar/borough/ninth-ward.ics").replace("\r\n ", "").contains("Ninth Ward\\, OH"));
        assertTrue(read("/api/events?area=mill-row").contains("\"area\":\"mill-row\""));
        mvc.perform(get("/api/events?limit=2&borough=mill-row"))
                .andExpect(redirectedUrl("/api/events?limit=2&area=mill-row"))
                .andExpect(MockMvcResultMatchers.header().string("Access-Control-Allow-Origin", "*"));
        mvc.perform(get("/en/events?borough=mill-row"))
                .andExpect(redirectedUrl("/en/events?area=mill-row"))
                .andExpect(MockMvcResultMatchers.header().doesNotExist("Access-Control-Allow-Origin"));
        mvc.perform(get("/api/openapi.json")).andExpect(says("\"old-harbor\", \"mill-row\""));
        mvc.perform(get("/calendar/borough/queens.ics")).andExpect(status().isNotFound());
        mvc.perform(get("/api/events?area=queens")).andExpect(status().isBadRequest());
        mvc.perform(get("/en/events?area=queens")).andExpect(status().isOk()).andExpect(says("Evening in Mill Row"));
    }

    @Test
    void the_digest_brings_what_is_new_in_the_chosen_district() {
        var id = confirmed(new DigestWishes(Language.SPANISH, Set.of(new Area("old-harbor")), Set.of()));
        published(new Area("old-harbor"), "");
        published(new Area("saltworks"), "");
        make(issue());
        String news = letter(id, NEWS).text();
        assertTrue(news.contains("Puerto\u00a0Viejo"), news);
        assertFalse(news.contains("Saltworks"), news);
    }

    @Test
    void an_area_that_the_file_lost_is_shown_by_its_id() throws Exception {
        var event = published(new Area("lantern-flats"), "");
        update(
                "update venue set area = 'SUNKEN_ISLE' where id = (select venue_id from event where id = ?)",
                event.value());
        String slug = events.view(event, nyc.icefree.disclosure.Audience.PUBLIC)
                .orElseThrow()
                .slug();
        assertTrue(read("/en/events/" + slug).contains("sunken-isle"));
        assertTrue(read("/calendar/event/" + slug + ".ics").contains("Lakeport"));
        read("/en/events");
        read("/api/events");
        mvc.perform(get("/calendar/borough/sunken-isle.ics")).andExpect(status().isNotFound());
    }
}
