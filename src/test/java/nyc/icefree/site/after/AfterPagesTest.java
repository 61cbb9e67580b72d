package nyc.icefree.site.after;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came answers two questions without being known by it. */
@AppTest
class AfterPagesTest extends AppParts {
    @Autowired
    Feedback feedback;

    private EventId event = new EventId(UUID.randomUUID());
    private String link = "";

    @BeforeEach
    void an_event_that_asks() {
        event = given.published(given.team(), given.session("Rights at the ferry", 7));
        given.comes(event, Given.party("Rosa", 1));
        feedback.ask(event, clock.instant());
        link = feedback.linkOf(event).orElseThrow().value();
        jdbc.sql("update feedback set useful_yes = 0, understood_yes = 0, understood_no = 0 where event_id = ?")
                .param(event.value())
                .update();
    }

    @Test
    void a_look_counts_nothing_and_one_press_counts_once() throws Exception {
        reads("/en/after/" + link)
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(says("Was it useful to you?", "Could you follow it in your language?"));
        assertEquals(0, count("useful_yes"));
        String key = key();
        for (int click = 0; click < 2; click++) {
            mvc.perform(post("/en/after/" + link).param("key", key).param("useful", "yes"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", "/en/after/done"));
        }
        assertEquals(1, count("useful_yes"));
        assertEquals(0, count("understood_yes"), "a question may be left out");
        reads("/es/after/done", "Su respuesta se contó.");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_chosen_stays() throws Exception {
        mvc.perform(post("/en/after/" + link).param("key", key())).andExpect(refuses("Please answer at least one"));
        mvc.perform(post("/en/after/" + link).param("key", "forged").param("understood", "no"))
                .andExpect(refuses("value=\"no\" checked"));
        mvc.perform(post("/en/after/" + link)
                        .param("key", key())
                        .param("useful", "yes")
                        .param("homepage", "x"))
                .andExpect(status().isUnprocessableContent());
        assertEquals(0, count("useful_yes") + count("understood_no"));
        mvc.perform(get("/en/after/" + "0".repeat(32))).andExpect(status().isNotFound());
    }

    @Test
    void once_they_have_ended_nothing_is_asked_or_counted_and_no_event_is_named() throws Exception {
        String key = key();
        jdbc.sql("update feedback set closes_at = ? where event_id = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(1)), event.value())
                .update();
        for (var request : List.of(
                get("/en/after/" + link),
                post("/en/after/" + link).param("key", key).param("useful", "yes"))) {
            mvc.perform(request)
                    .andExpect(status().isNotFound())
                    .andExpect(says("These questions have closed"))
                    .andExpect(saysNot("Rights at the ferry", "<form class=\"form\""));
        }
        assertEquals(0, count("useful_yes"));
    }

    @Test
    void an_ended_link_answers_as_one_that_never_was() throws Exception {
        jdbc.sql("update feedback set closes_at = ? where event_id = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(1)), event.value())
                .update();
        String never = "0".repeat(32);
        assertEquals(page(never).replace(never, link), page(link));
    }

    private String page(String token) throws Exception {
        return body(mvc.perform(get("/en/after/" + token)));
    }

    private String key() {
        return RipeKeys.ripe(vault, "after:" + link);
    }

    private int count(String column) {
        return Sql.number(jdbc, "select " + column + " from feedback where event_id = ?", event.value());
    }
}
