package nyc.icefree.site.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What one sends to oneself is the link alone, with nobody as the receiver and no subject. */
class OwnLinkTest {
    private static final String ADDRESS = "https://rota.example.org/en/r/AbC-_123";

    @Test
    void the_message_holds_the_link_and_nothing_else() {
        var own = OwnLink.of(ADDRESS);
        assertEquals("sms:?&body=" + ADDRESS, URLDecoder.decode(own.sms(), StandardCharsets.UTF_8));
        assertEquals("mailto:?body=" + ADDRESS, URLDecoder.decode(own.mail(), StandardCharsets.UTF_8));
        assertEquals("mailto:?body=https%3A%2F%2Frota.example.org%2Fen%2Fr%2FAbC-_123", own.mail());
    }

    @Test
    void a_log_that_names_it_does_not_tell_it() {
        assertFalse(OwnLink.of(ADDRESS).toString().contains("AbC"));
    }
}
