package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** Everybody reads how one comes to a place in their language, where somebody wrote it. */
class TransitTest {
    private static final Language KOREAN = new Language("ko");
    private static final Transit BOTH = Transit.of("7 to 74th Street").with(Language.SPANISH, "Tren 7 a la calle 74");

    @Test
    void a_reader_is_told_in_their_language_else_in_english_and_of_which_it_is() {
        var own = BOTH.in(Language.SPANISH).orElseThrow();
        assertEquals("Tren 7 a la calle 74", own.text());
        assertNull(own.langFor(Language.SPANISH));
        var other = BOTH.in(KOREAN).orElseThrow();
        assertEquals("7 to 74th Street", other.text());
        assertEquals("en", other.langFor(KOREAN));
        assertEquals(
                "es",
                Transit.UNKNOWN
                        .with(Language.SPANISH, "Tren 7")
                        .in(KOREAN)
                        .orElseThrow()
                        .langFor(KOREAN));
        assertTrue(Transit.of("").in(KOREAN).isEmpty());
    }

    @Test
    void what_is_stored_is_read_again_in_plain_and_sealed() {
        var all = BOTH.with(KOREAN, "7호선 74번가");
        assertEquals(all, Transit.read(all.english(), all.others()));
        assertEquals(BOTH, Transit.read("7 to 74th Street", "es Tren 7 a la calle 74"));
        assertEquals(Transit.UNKNOWN, Transit.read("", ""));
        var secret = new PlaceSecret("Hall", "1 Street", all, 40.7, null, "Ring twice");
        assertEquals(secret, PlaceSecret.read(secret.text()));
        assertEquals(
                Transit.of("By bus"),
                PlaceSecret.read(String.join("\0", "Hall", "1 Street", "By bus", "", "", "Ring"))
                        .transit());
    }

    @Test
    void each_text_is_one_tidy_line_and_none_too_long() {
        var typed = new VenueForm(
                        "Hall",
                        "1 Street",
                        "",
                        null,
                        Transit.of(" By\nbus ").with(Language.SPANISH, "x".repeat(501)),
                        null,
                        null,
                        Set.of(),
                        null,
                        "",
                        true,
                        false)
                .cleaned();
        assertEquals("By bus", typed.transit().written(Language.ENGLISH));
        assertEquals(List.of(new FieldProblem("transit", FormProblem.TEXT_TOO_LONG)), VenueCheck.problems(typed, ""));
    }
}
