package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** A sign-out that is not taken says so, and offers the button that works. */
@AppTest
class StillSignedInTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Test
    void an_organizer_whose_page_was_too_old_is_told_and_gets_out() throws Exception {
        var session = signedIn.staff(signedIn.account(false));
        mvc.perform(post("/sign-out").session(session)).andExpect(redirectedUrl("/sign-in/still?stale"));
        leaves(session, "/sign-in/still?stale", "You are still signed in", "/sign-out");
        mvc.perform(get("/sign-in/still")).andExpect(redirectedUrl("/sign-in?out"));
    }

    @Test
    void a_volunteer_too() throws Exception {
        var session = signedIn.volunteer(given.person());
        mvc.perform(post("/es/my/sign-out").session(session)).andExpect(redirectedUrl("/es/my/sign-in/still?stale"));
        leaves(session, "/es/my/sign-in/still?stale", "Su sesión sigue abierta", "/es/my/sign-out");
        mvc.perform(get("/es/my/sign-in/still")).andExpect(redirectedUrl("/es/my/sign-in/out"));
    }

    private void leaves(MockHttpSession session, String said, String words, String out) throws Exception {
        String page = Objects.requireNonNull(mvc.perform(get(said).session(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertTrue(page.contains(words), page);
        assertTrue(page.contains("action=\"" + out + "\""), page);
        int at = page.indexOf("name=\"_csrf\" value=\"") + 20;
        assertFalse(session.isInvalid());
        mvc.perform(post(out).session(session).param("_csrf", page.substring(at, page.indexOf('"', at))));
        assertTrue(session.isInvalid());
    }
}
