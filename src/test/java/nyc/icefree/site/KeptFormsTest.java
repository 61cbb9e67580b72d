package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A form that could not be taken now comes back with what was typed, whichever form it was. */
@AppTest
class KeptFormsTest {
    @Autowired
    MockMvc mvc;

    @Test
    void what_was_typed_waits_in_the_reader_s_language_to_be_sent_again() throws Exception {
        mvc.perform(refused(503, "/es/volunteer/sign-up")
                        .param("name", "Zoë <b>")
                        .param("skills", "A", "B"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("Enviar de nuevo")))
                .andExpect(content().string(containsString("action=\"/es/volunteer/sign-up\"")))
                .andExpect(content().string(containsString("name=\"name\" value=\"Zoë &lt;b>\"")))
                .andExpect(content().string(containsString("name=\"skills\" value=\"B\"")));
        mvc.perform(refused(429, "/en/request").param("name", "Zoë"))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Send it again")))
                .andExpect(content().string(containsString("value=\"Zoë\"")));
    }

    @Test
    void a_password_comes_back_to_nobody() throws Exception {
        mvc.perform(refused(503, "/sign-in").param("password", "secret words"))
                .andExpect(content().string(not(containsString("secret words"))));
    }

    @Test
    void what_would_fail_again_is_not_offered_again() throws Exception {
        mvc.perform(refused(500, "/en/request").param("name", "Zoë"))
                .andExpect(content().string(not(containsString("Zoë"))));
    }

    private static MockHttpServletRequestBuilder refused(int status, String path) {
        return post("/error")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path);
    }
}
