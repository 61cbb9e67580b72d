package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The reserve form that comes a second time: from the way back, from a page left open, or too soon. */
class ReserveAgainTest extends ReserveStage {
    @Test
    void a_form_sent_again_by_the_same_name_leads_to_its_ticket_and_by_another_shows_nothing_of_it() throws Exception {
        for (String key : new String[] {ripe(), RipeKeys.aged(vault, "reserve:" + event, Duration.ofMinutes(119))}) {
            String manage = leadsTo(sent(key, "Rosa Canario", "4")).replace("?new", "");
            mvc.perform(sent(key, " rosa  canario ", "2"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", manage + "?again"));
            mvc.perform(get(manage).param("again", ""))
                    .andExpect(content()
                            .string(containsString(
                                    "You have reserved for 4. Change it, or reserve for another party.")))
                    .andExpect(content().string(containsString("href=\"" + path + "\">Reserve for another party")));
            String page = mvc.perform(sent(key, "Luz", "3").param("email", "luz@example.org"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(content().string(not(containsString("Canario"))))
                    .andExpect(content().string(containsString("value=\"Luz\"")))
                    .andExpect(content().string(containsString("<option value=\"3\" selected>")))
                    .andExpect(content().string(containsString("value=\"luz@example.org\"")))
                    .andExpect(content().string(containsString("Reserve for this party")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            String next = page.replaceFirst("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
            mvc.perform(sent(next, "Luz", "3"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", matchesPattern(".*\\?new")));
            mvc.perform(post(manage + "/cancel"));
            mvc.perform(get(manage).param("again", ""))
                    .andExpect(content().string(not(containsString("You have reserved for"))));
        }
        assertEquals(14, As.nobody(() -> reservations.placesNow(event).free()));
    }

    /** One address gets three an hour; whether this was one of them, or a mailbox at all, the page neither knows nor tells. */
    @Test
    void whoever_leaves_an_address_reads_that_a_message_comes_if_it_can() throws Exception {
        String address = Given.email();
        for (int time = 0; time < 4; time++) {
            String ticket = ticket(sent(ripe(), "Rosa", "2").param("email", address));
            mvc.perform(get(ticket).param("new", ""))
                    .andExpect(content().string(containsString("If this address can receive it")));
            mvc.perform(get(ticket.replace("/en/", "/es/")).param("new", ""))
                    .andExpect(content().string(containsString("Si esta dirección puede recibirlo")));
            mvc.perform(get(ticket)).andExpect(content().string(not(containsString("can receive"))));
        }
        String silent = ticket(sent(ripe(), "Luz", "2"));
        mvc.perform(get(silent).param("new", "")).andExpect(content().string(not(containsString("can receive"))));
    }

    private String ticket(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(
                        mvc.perform(form).andReturn().getResponse().getHeader("Location"))
                .replace("?new", "");
    }

    @Test
    void a_form_that_was_sent_and_then_lay_open_for_hours_reserves_no_second_time() throws Exception {
        String key = RipeKeys.aged(vault, "reserve:" + event, Duration.ofHours(3));
        UUID submission = RipeKeys.submission(vault, "reserve:" + event, key);
        As.nobody(() -> reservations.reserve(
                event, new ReservationForm("Rosa", 2, null, Needs.NONE, Language.ENGLISH, false), submission));
        mvc.perform(sent(key, "Rosa", "2"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", matchesPattern(".*\\?again")));
        assertEquals(18, As.nobody(() -> reservations.placesNow(event).free()));
    }

    @Test
    void the_trap_for_programs_is_looked_at_after_the_fields() throws Exception {
        String fresh = RipeKeys.aged(vault, "reserve:" + event, Duration.ofSeconds(-30)); // however slow the machine
        mvc.perform(sent(fresh, "", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"name-error\"")))
                .andExpect(content().string(not(containsString("That was very quick"))));
        mvc.perform(sent(fresh, "Rosa", "7"))
                .andExpect(content().string(containsString("That was very quick")))
                .andExpect(content().string(containsString("value=\"Rosa\"")))
                .andExpect(content().string(containsString("<option value=\"7\" selected>")))
                .andExpect(content().string(containsString("value=\"" + fresh + "\"")));
    }

    @Test
    void a_party_is_chosen_from_one_to_ten() throws Exception {
        String page = mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
        String sizes = page.substring(page.indexOf("<select id=\"adults\""));
        sizes = sizes.substring(0, sizes.indexOf("</select>"));
        assertEquals(10, sizes.split("<option ", -1).length - 1);
        assertTrue(sizes.contains("<option value=\"1\" selected>1</option>"), sizes);
    }

    private MockHttpServletRequestBuilder sent(String key, String name, String people) {
        return post(path).param("key", key).param("name", name).param("adults", people);
    }
}
