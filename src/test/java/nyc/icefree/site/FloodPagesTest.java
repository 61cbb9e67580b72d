package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.web.DoneWork;
import nyc.icefree.web.ProofOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a neighbour sees of the guard against floods: nothing, as long as there is none. */
class FloodPagesTest extends ReserveStage {
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"(/js/[0-9a-f]{12}\\.js)\" defer></script>");

    @Autowired
    ProofOfWork work;

    @Test
    void the_form_brings_its_script_from_here_and_other_pages_bring_none() throws Exception {
        var form = mvc.perform(get(path))
                .andExpect(header().string("Content-Security-Policy", containsString("worker-src 'self'")))
                .andReturn()
                .getResponse();
        var script = SCRIPT.matcher(form.getContentAsString());
        assertTrue(script.find());
        mvc.perform(get(script.group(1)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("text/javascript")))
                .andExpect(header().string("Cache-Control", containsString("immutable")));
        mvc.perform(get(path.replace("/reserve", "")))
                .andExpect(content().string(not(containsString("<script src"))))
                .andExpect(header().string("Content-Security-Policy", not(containsString("script-src"))));
    }

    @Test
    void without_script_a_part_of_the_places_is_given_and_then_a_person_looks() throws Exception {
        sees("6", false, "You are coming");
        sees("5", false, "A person looks at your answer first");
        sees("5", true, "You are coming");
        assertEquals(9, As.nobody(() -> reservations.placesNow(event).free()));
    }

    @Test
    void work_for_another_form_is_none() throws Exception {
        String key = ripe();
        String other = DoneWork.of(work.task(ripe()));
        if (work.isDone(key, other)) {
            return; // of sixteen numbers the same
        }
        sees("6", false, "You are coming");
        page(
                post(path)
                        .param("key", key)
                        .param("work", other)
                        .param("name", "Rosa")
                        .param("adults", "5"),
                "looks at your");
    }

    private void sees(String people, boolean done, String words) throws Exception {
        String key = ripe();
        page(
                post(path)
                        .param("key", key)
                        .param("work", done ? DoneWork.of(work.task(key)) : "")
                        .param("name", "Rosa")
                        .param("adults", people),
                words);
    }

    private void page(MockHttpServletRequestBuilder form, String words) throws Exception {
        mvc.perform(get(leadsTo(form))).andExpect(content().string(containsString(words)));
    }
}
