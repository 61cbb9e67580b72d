package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String LINK = "https://rota.example.org/es/events/know-your-rights-at-work-dec-5-2026";

    @Test
    void what_is_drawn_reads_as_what_it_was_made_of_and_stays_small() {
        var code = QrCode.of(LINK);
        assertEquals(LINK, ReadCode.text(code.size(), code.path()));
        assertTrue(code.path().length() < 5_000, code.path().length() + " octets");
    }
}
