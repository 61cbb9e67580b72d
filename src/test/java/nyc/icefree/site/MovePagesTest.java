package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.proposals.Scope;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.RsvpState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A party of a series has another date by one button of its secret page; looking never does it. */
@AppTest
class MovePagesTest extends SeriesPageStage {
    @Autowired
    EventProgramme programme;

    @Autowired
    Reservations reservations;

    @Test
    void another_date_is_had_by_one_button_and_the_former_link_leads_to_it() throws Exception {
        publish();
        String page = reserved(dates.get(0), 2);
        String to = Slugs.of(programme, dates.get(2));
        mvc.perform(get(page))
                .andExpect(content().string(containsString("Move to another date")))
                .andExpect(content().string(containsString("name=\"to\" value=\"" + to + "\"")))
                .andExpect(content().string(not(containsString("value=\"" + Slugs.of(programme, dates.get(0))))));
        mvc.perform(get(page + "/move").param("to", to)).andExpect(status().is4xxClientError());
        assertEquals(RsvpState.GOING, state(page));

        String moved = Objects.requireNonNull(mvc.perform(post(page + "/move").param("to", to))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));

        mvc.perform(get(moved.replace("?moved", "")).param("moved", ""))
                .andExpect(content().string(containsString("This is your reservation for the other date")))
                .andExpect(content().string(containsString("Rosa, 2 people")))
                .andExpect(content().string(containsString("href=\"/en/events/" + to + "\"")));
        mvc.perform(get(page)).andExpect(header().string("Location", moved.replace("?moved", "")));
        // pressed once more
        mvc.perform(post(page + "/move").param("to", to)).andExpect(header().string("Location", moved));
        assertEquals(RsvpState.CANCELLED, state(page));
    }

    @Test
    void a_full_date_is_shown_apart_and_refused_with_what_is_kept() throws Exception {
        publish();
        change(dates.get(1), draft -> Drafts.from(draft).capacity(2).draft(), Scope.THIS);
        reserved(dates.get(1), 1);
        String page = reserved(dates.get(0), 2);
        String full = Slugs.of(programme, dates.get(1));
        mvc.perform(get(page))
                .andExpect(content().string(containsString("you would have to wait")))
                .andExpect(content().string(containsString("href=\"/en/events/" + full + "/reserve\"")))
                .andExpect(content().string(not(containsString("name=\"to\" value=\"" + full + "\""))));
        mvc.perform(post(page + "/move").param("to", full))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("too few places for you now")));
        mvc.perform(post(page + "/move"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose one of the dates")))
                .andExpect(content().string(containsString("id=\"move\" open>")))
                .andExpect(content().string(not(containsString("<details class=\"drawer\" open>"))));
        mvc.perform(post(page.replace("/en/", "/es/") + "/move").param("to", "nothing-of-this-name"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Elija una de las fechas")));
        assertEquals(RsvpState.GOING, state(page));
    }

    @Test
    void nobody_moves_by_a_link_that_is_not_known() throws Exception {
        publish();
        mvc.perform(post("/en/r/AAAAAAAAAAAAAAAAAAAAAA/move").param("to", Slugs.of(programme, dates.get(0))))
                .andExpect(status().isNotFound());
    }

    private String reserved(EventId event, int people) {
        return "/en/r/"
                + given.comes(event, Given.party("Rosa", people)).manage().value();
    }

    private RsvpState state(String page) {
        return reservations.byToken(page.replace("/en/r/", "")).orElseThrow().state();
    }
}
