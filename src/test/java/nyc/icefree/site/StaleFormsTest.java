package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** A sign-in form that was open longer than its session comes again, with what was typed, instead of a refusal. */
@AppTest
class StaleFormsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    SignedIn signedIn;

    @Test
    void staff_get_their_form_again_with_the_address_they_typed() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(post("/sign-in")
                        .session(session)
                        .param("email", "ada@example.org")
                        .param("password", "secret words"))
                .andExpect(redirectedUrl("/sign-in?stale"));
        mvc.perform(get("/sign-in?stale").session(session))
                .andExpect(content().string(containsString("The page had been open too long.")))
                .andExpect(content().string(containsString("value=\"ada@example.org\"")))
                .andExpect(content().string(not(containsString("secret words"))));
        mvc.perform(get("/sign-in").session(session))
                .andExpect(content().string(not(containsString("ada@example.org"))));
        mvc.perform(post("/sign-in/code").param("code", "123456")).andExpect(redirectedUrl("/sign-in?stale"));
        mvc.perform(post("/sign-in/forgot").param("email", "a@example.org"))
                .andExpect(redirectedUrl("/sign-in/forgot?stale"));
    }

    @Test
    void volunteers_get_theirs_in_their_language() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(post("/es/my/sign-in/link")
                        .session(session)
                        .with(csrf().useInvalidToken())
                        .param("email", "ada@example.org"))
                .andExpect(redirectedUrl("/es/my/sign-in?stale"));
        mvc.perform(get("/es/my/sign-in?stale").session(session))
                .andExpect(content().string(containsString("estuvo abierta demasiado tiempo")))
                .andExpect(content().string(containsString("value=\"ada@example.org\"")));
        mvc.perform(post("/es/my/shifts/x/take")).andExpect(redirectedUrl("/es/my/sign-in?stale"));
    }

    @Test
    void a_post_of_somebody_signed_in_without_the_token_stays_refused() throws Exception {
        var session = signedIn.volunteer(given.person());
        mvc.perform(post("/en/my/leave").session(session)).andExpect(status().isForbidden());
    }
}
