package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.volunteers.OwnAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The page behind the mail that confirms a volunteer's new address: nobody's look acts, only the button does, once. */
@AppTest
class AddressPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    PeopleDirectory people;

    @Autowired
    OwnAddress own;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient jdbc;

    private final String before = Given.email();
    private final String after = Given.email();
    private PersonId person;
    private String page;
    private MockHttpSession session;

    @BeforeEach
    void asked() throws Exception {
        person = given.volunteer("Ada Example", before, given.team());
        As.volunteer(person, () -> own.ask(after));
        page = "/en/my/address/" + AskedAddress.link(jdbc, own, person).value();
        session = signedIn.volunteer(person);
    }

    @Test
    void looking_changes_nothing_and_shows_no_address_in_full() throws Exception {
        for (int look = 0; look < 2; look++) {
            mvc.perform(get(page).session(session))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Yes, use it")))
                    .andExpect(content().string(not(containsString(after))))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(cookie().doesNotExist("session"));
        }
        assertEquals(person, people.byEmail(before).orElseThrow());
    }

    @Test
    void the_button_works_once() throws Exception {
        mvc.perform(post(page).session(session).with(csrf())).andExpect(redirectedUrl("/en/my/sign-in"));
        assertEquals(person, people.byEmail(after).orElseThrow());
        session = signedIn.volunteer(person);
        mvc.perform(post(page).session(session).with(csrf())).andExpect(status().isGone());
        mvc.perform(get(page).session(session)).andExpect(status().isGone());
        mvc.perform(get("/es/volunteer/address/" + "A".repeat(22) + "/back")).andExpect(status().isGone());
    }

    @Test
    void whoever_is_not_signed_in_as_who_asked_reads_that_and_no_other_word() throws Exception {
        var somebody = given.volunteer(given.team());
        var other = signedIn.volunteer(somebody);
        for (var look : List.of(get(page), get(page).session(other))) {
            mvc.perform(look)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Sign in first with your present address")))
                    .andExpect(content().string(not(containsString("Yes, use it"))))
                    .andExpect(content().string(not(containsString("…@example.org"))));
        }
        mvc.perform(post(page).session(other).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(post(page).with(csrf())).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(post(page).session(session)).andExpect(status().isForbidden());
        assertEquals(person, people.byEmail(before).orElseThrow());
    }
}
