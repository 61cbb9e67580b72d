package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** What stands in an answer, and what does not. */
public final class Says {
    private Says() {}

    public static ResultMatcher says(String... parts) {
        return result -> {
            String text = result.getResponse().getContentAsString();
            for (String part : parts) {
                assertTrue(text.contains(part), () -> "“" + part + "” is not in " + text);
            }
        };
    }

    /** A form that is shown again, with what is wrong with it. */
    public static ResultMatcher refuses(String... parts) {
        return result -> {
            assertEquals(422, result.getResponse().getStatus());
            says(parts).match(result);
        };
    }

    public static ResultMatcher saysNot(String... parts) {
        return result -> {
            String text = result.getResponse().getContentAsString();
            for (String part : parts) {
                assertFalse(text.contains(part), () -> "“" + part + "” is in " + text);
            }
        };
    }

    public static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** Where a form leads that is taken. */
    public static String leadsTo(ResultActions answer) throws Exception {
        var response = answer.andReturn().getResponse();
        assertEquals(303, response.getStatus());
        return Objects.requireNonNull(response.getHeader("Location"));
    }
}
