package nyc.icefree.site.outlets;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What browsers and caches are told of what is open to all. */
@AppTest
class OpenAnswersTest {
    @Autowired
    MockMvc mvc;

    @Test
    void who_keeps_the_list_in_a_frame_for_others_knows_by_what_it_differs() throws Exception {
        for (String spoken : List.of("es-MX,es;q=0.9", "en")) {
            mvc.perform(get("/embed/events").header("Accept-Language", spoken))
                    .andExpect(content().string(containsString("<html lang=\"" + spoken.substring(0, 2))))
                    .andExpect(header().string("Vary", containsString("Accept-Language")));
        }
        mvc.perform(get("/embed/events?lang=es").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("<html lang=\"es")))
                .andExpect(header().doesNotExist("Vary"));
    }

    @Test
    void a_page_of_any_site_may_ask_only_for_what_changed() throws Exception {
        for (String path : List.of("/api/events", "/api/openapi.json", "/es/events.atom", "/calendar/all.ics")) {
            mvc.perform(asked(path))
                    .andExpect(status().isNoContent())
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Access-Control-Allow-Methods", "GET, HEAD"))
                    .andExpect(header().string("Access-Control-Allow-Headers", containsString("If-None-Match")))
                    .andExpect(header().doesNotExist("Access-Control-Allow-Credentials"));
            mvc.perform(get(path).header("Origin", "https://partner.example"))
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Access-Control-Expose-Headers", containsString("ETag")));
        }
        String secret = "AAAAAAAAAAAAAAAAAAAAAA";
        for (String path : List.of(
                "/en/events",
                "/en/r/" + secret,
                "/calendar/my/" + secret + ".ics",
                "/es/calendar/my/work/" + secret + ".ics",
                "/sign-in",
                "/en/my/shifts",
                "/workspace/")) {
            mvc.perform(asked(path)).andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
        }
    }

    private static MockHttpServletRequestBuilder asked(String path) {
        return options(path)
                .header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match");
    }
}
