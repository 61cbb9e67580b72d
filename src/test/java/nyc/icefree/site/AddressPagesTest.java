package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
                    .andExpect(says("Yes, use it"))
                    .andExpect(saysNot(after))
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
    void it_works_for_nobody_but_who_asked() throws Exception {
        var other = signedIn.volunteer(given.volunteer(given.team()));
        mvc.perform(get(page)).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(get(page).session(other)).andExpect(status().isGone());
        mvc.perform(post(page).session(other).with(csrf())).andExpect(status().isGone());
        mvc.perform(post(page).with(csrf())).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(post(page).session(session)).andExpect(status().isForbidden());
        assertEquals(person, people.byEmail(before).orElseThrow());
    }

    @Test
    void who_has_another_account_there_reads_what_to_do() throws Exception {
        given.volunteer("Ada Example", after, given.team());
        mvc.perform(post(page).session(session).with(csrf())).andExpect(says("sign in with it and leave there"));
        assertEquals(person, people.byEmail(before).orElseThrow());
    }
}
