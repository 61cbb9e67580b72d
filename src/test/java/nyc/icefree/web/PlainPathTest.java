package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/sign-in",
                "/calendar/by/borough-queens/spoken-es.ics",
                "/VAADIN/build/a~b_c.js",
                "/en/caf%C3%A9",
                "/en/caf%c3%a9",
                "/a%20b",
                "/a%40b,c:d@e!$&'()*+=",
                "/...",
                "/.well-known/security.txt"
            })
    void what_is_plain_stays_and_so_does_what_must_be_encoded(String path) {
        assertEquals(Optional.of(path), PlainPath.of(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/%73ign-in, /sign-in",
        "/%73%69%67%6e%2d%69%6E, /sign-in",
        "/work%73pace/%65vents, /workspace/events",
        "/%7euser/%5Fa%2Eb, /~user/_a.b",
        "/%63af%C3%A9, /caf%C3%A9"
    })
    void what_need_not_be_encoded_is_written_plainly(String written, String plain) {
        assertEquals(Optional.of(plain), PlainPath.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "",
                "sign-in",
                "//workspace/people",
                "/en//events",
                "/en/../workspace/people",
                "/en/%2e%2e/workspace",
                "/en/.%2E/workspace",
                "/./sign-in",
                "/sign-in/.",
                "/en/..",
                "/sign-in;x=1",
                "/sign-in;",
                "/;a/sign-in",
                "/sign-in%3bx=1",
                "/%00",
                "/sign-in%0a",
                "/sign-in%7f",
                "/en%2fevents",
                "/en%2Fevents",
                "/en%5cevents",
                "/en\\events",
                "/%2573ign-in",
                "/%25",
                "/%",
                "/%7",
                "/%zz",
                "/%ff",
                "/%c0%af",
                "/%C3%28",
                "/%ed%a0%80",
                "/é"
            })
    void what_is_no_place_is_none(String written) {
        assertEquals(Optional.empty(), PlainPath.of(written));
    }
}
