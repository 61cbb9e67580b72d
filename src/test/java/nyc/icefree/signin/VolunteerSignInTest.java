package nyc.icefree.signin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AppTest
class VolunteerSignInTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SignInLinks links;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    PeopleDirectory people;

    @Autowired
    OwnSessions sessions;

    @Test
    void a_link_makes_a_volunteer_and_no_more_even_of_staff() throws Exception {
        var staff = signedIn.account(true);
        mvc.perform(get("/es/my/")).andExpect(redirectedUrl("/es/my/sign-in"));
        var token = links.issue(staff.person()).orElseThrow();

        mvc.perform(get("/es/my/sign-in/open/" + token.value()))
                .andExpect(status().isOk())
                .andExpect(unauthenticated());
        var session = new MockHttpSession();
        mvc.perform(post("/es/my/sign-in/redeem").session(session).with(csrf()).param("token", token.value()))
                .andExpect(redirectedUrl("/es/my/"));
        mvc.perform(get("/es/my/sign-in").session(session))
                .andExpect(authenticated()
                        .withAuthentication(who -> assertEquals(
                                List.of("FACTOR_OTT", "ROLE_VOLUNTEER"),
                                who.getAuthorities().stream()
                                        .map(a -> a.getAuthority())
                                        .sorted()
                                        .collect(Collectors.toList()))));
        mvc.perform(get("/workspace/events").session(session)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(post("/es/my/sign-in/redeem").with(csrf()).param("token", token.value()))
                .andExpect(redirectedUrl("/es/my/sign-in?used"));
        mvc.perform(get("/es/my/sign-in/open/" + token.value())).andExpect(status().isGone());
    }

    @Test
    void known_and_unknown_addresses_are_answered_alike() throws Exception {
        var volunteer = given.person();
        String email = java.util.Objects.requireNonNull(
                people.card(volunteer).orElseThrow().email());
        for (String typed : List.of(email, "nobody@example.org", "no address")) {
            mvc.perform(post("/en/my/sign-in/link").with(csrf()).param("email", typed))
                    .andExpect(redirectedUrl("/en/my/sign-in/sent"));
        }
    }

    @Test
    void somebody_forgotten_is_out_at_the_next_request() throws Exception {
        var volunteer = given.person();
        var session = signedIn.volunteer(volunteer);
        mvc.perform(get("/en/my/sign-in/sent").session(session)).andExpect(authenticated());
        people.forget(volunteer);
        mvc.perform(get("/en/my/").session(session)).andExpect(redirectedUrl("/en/my/sign-in"));
    }

    @Test
    void a_link_says_whom_it_signs_in_and_asks_when_somebody_else_is() throws Exception {
        var ada = people.register("Ada", "ada" + Given.email(), Language.ENGLISH);
        var bo = people.register("Bolivar", null, Language.ENGLISH);
        var own = signedIn.volunteer(ada);
        var again = links.issue(ada).orElseThrow();
        mvc.perform(get("/en/my/sign-in/open/" + again.value()).session(own))
                .andExpect(content().string(containsString("a…@example.org")))
                .andExpect(content().string(not(containsString("name=\"instead\""))))
                .andExpect(content().string(not(containsString("Bolivar"))));
        mvc.perform(redeem(again).session(own)).andExpect(redirectedUrl("/en/my/"));

        var sent = links.issue(bo).orElseThrow();
        mvc.perform(get("/en/my/sign-in/open/" + sent.value()).session(own))
                .andExpect(content().string(containsString("B…")))
                .andExpect(content().string(containsString("a…@example.org")))
                .andExpect(content().string(containsString("name=\"instead\"")));
        mvc.perform(redeem(sent).session(own)).andExpect(redirectedUrl("/en/my/sign-in/open/" + sent.value()));
        mvc.perform(get("/en/my/sign-in/sent").session(own))
                .andExpect(authenticated().withUsername(ada.toString()));
        mvc.perform(redeem(sent).param("instead", "yes").session(own)).andExpect(redirectedUrl("/en/my/"));
        mvc.perform(get("/en/my/sign-in/sent").session(own))
                .andExpect(authenticated().withUsername(bo.toString()));
    }

    @Test
    void a_volunteer_signs_out_everywhere_and_no_link_works_any_more() throws Exception {
        var volunteer = given.person();
        var here = signedIn.volunteer(volunteer);
        var lost = signedIn.volunteer(volunteer);
        var link = links.issue(volunteer).orElseThrow();
        mvc.perform(post("/en/my/sign-out-everywhere").session(here).with(csrf()))
                .andExpect(redirectedUrl("/en/my/sign-in/out"));
        assertTrue(here.isInvalid());
        mvc.perform(get("/en/my/").session(lost)).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(redeem(link)).andExpect(redirectedUrl("/en/my/sign-in?used"));
        assertThrows(AccessDeniedException.class, () -> As.staff(volunteer, () -> sessions.end()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> sessions.end()));
    }

    @Test
    void a_deactivated_organizer_comes_in_by_no_link_old_or_new() throws Exception {
        var gone = signedIn.account(false);
        var session = signedIn.volunteer(gone.person());
        var old = links.issue(gone.person()).orElseThrow();
        var admin = signedIn.account(true).person();
        As.administrator(admin, () -> accounts.deactivate(gone.person()));
        mvc.perform(get("/en/my/").session(session)).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(redeem(old)).andExpect(redirectedUrl("/en/my/sign-in?used"));
        mvc.perform(get("/en/my/sign-in/open/" + old.value())).andExpect(status().isGone());
        assertTrue(links.issue(gone.person()).isEmpty());
        As.administrator(admin, () -> accounts.reactivate(gone.person()));
        mvc.perform(redeem(old)).andExpect(redirectedUrl("/en/my/sign-in?used"));
        assertTrue(links.issue(gone.person()).isPresent());
    }

    private static MockHttpServletRequestBuilder redeem(SecretToken link) {
        return post("/en/my/sign-in/redeem").with(csrf()).param("token", link.value());
    }

    @Test
    void staff_and_volunteer_in_one_browser_lend_each_other_nothing() throws Exception {
        var staff = signedIn.account(false);
        var session = signedIn.staff(staff);
        mvc.perform(get("/en/my/").session(session)).andExpect(redirectedUrl("/en/my/sign-in"));
    }

    @Test
    void public_pages_have_neither_session_nor_cookie_and_take_no_foreign_posts() throws Exception {
        var result = mvc.perform(get("/en/")).andReturn();
        org.junit.jupiter.api.Assertions.assertNull(result.getRequest().getSession(false));
        mvc.perform(post("/en/events/x/reserve").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }
}
