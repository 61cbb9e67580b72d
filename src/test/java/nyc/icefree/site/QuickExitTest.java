package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One link leads away from every page at once, before anything but the way to the content, and tells the other site nothing. */
@AppTest
class QuickExitTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*>");

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/es/events",
                "/en/volunteer",
                "/es/volunteer/sign-up",
                "/en/privacy",
                "/es/my/sign-in",
                "/sign-in",
                "/en/nothing-here"
            })
    void every_page_has_it_as_its_second_link_in_the_same_tab(String page) throws Exception {
        String html = mvc.perform(get(page)).andReturn().getResponse().getContentAsString();
        var links = LINK.matcher(html).results().map(found -> found.group()).toList();
        assertEquals("<a class=\"skip\" href=\"#main\">", links.get(0));
        assertEquals(
                "<a class=\"exit\" href=\"https://www.wikipedia.org/\" rel=\"noreferrer noopener nofollow\">",
                links.get(1));
    }

    @Test
    void the_privacy_page_says_that_it_erases_nothing() throws Exception {
        mvc.perform(get("/en/privacy"))
                .andExpect(content().string(containsString("id=\"screen\"")))
                .andExpect(content().string(containsString("opens www.wikipedia.org in place of this page")))
                .andExpect(content().string(containsString("It erases nothing")));
        mvc.perform(get("/es/privacy")).andExpect(content().string(containsString("No borra nada")));
    }

    @Test
    void another_coalition_names_another_page_or_none() {
        assertEquals("https://weather.example.org/", new SiteSettings(" https://weather.example.org/ ").exit());
        assertNull(new SiteSettings("").exit());
        for (String refused :
                new String[] {"http://weather.example.org/", "javascript:alert(1)", "weather.example.org"}) {
            var fault = assertThrows(IllegalArgumentException.class, () -> new SiteSettings(refused));
            assertTrue(String.valueOf(fault.getMessage()).contains("QUICK_EXIT"));
        }
    }
}
