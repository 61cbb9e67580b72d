package nyc.icefree.partnercalendars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nyc.icefree.eventform.EventDraft;
import org.junit.jupiter.api.Test;

class PartnerWordsTest {
    @Test
    void a_title_that_is_too_long_is_cut_between_characters() {
        String before = "M".repeat(EventDraft.TITLE_MAX - 2);
        assertEquals(before + "…", PartnerWords.shortened(before + "😀!"));
        assertEquals(before + "M…", PartnerWords.shortened(before + "M😀"));
        assertEquals(before + "😀", PartnerWords.shortened(before + "😀"));
    }
}
