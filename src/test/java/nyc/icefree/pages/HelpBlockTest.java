package nyc.icefree.pages;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpBlockTest {
    private static final HelpEntry CALL = HelpEntries.hotline(ENGLISH, "Hotline", "(212) 555-0142");
    private static final HelpEntry LLAME = HelpEntries.hotline(SPANISH, "Línea", "212-555-0143");
    private static final HelpEntry FIRST = HelpEntries.emergency(ENGLISH, "Stay calm.");
    private static final HelpEntry READ = HelpEntries.link(ENGLISH, "Rights", "https://rights.example.org/");

    @Test
    void each_reader_gets_the_lines_of_their_language_in_the_order_of_need() {
        var block = new HelpBlock(List.of(READ, FIRST, LLAME, CALL));
        assertEquals(List.of(CALL, FIRST, READ), block.shownTo(ENGLISH));
    }

    @Test
    void what_one_language_lacks_is_shown_in_another() {
        var block = new HelpBlock(List.of(CALL, FIRST, READ, LLAME));
        assertEquals(List.of(LLAME, FIRST, READ), block.shownTo(SPANISH));
        assertEquals(List.of(LLAME), block.numbersFor(SPANISH));
        assertEquals(List.of(LLAME), new HelpBlock(List.of(LLAME)).shownTo(ENGLISH));
        assertEquals(List.of(), HelpBlock.EMPTY.shownTo(ENGLISH));
    }

    @Test
    void who_checked_it_is_said_once_where_it_is_the_same_for_all() {
        assertTrue(new HelpBlock(List.of(CALL, FIRST)).checkedAlike(ENGLISH));
        var another = new HelpEntry(
                PageKind.LINK, ENGLISH, "Plan", "https://plan.example.org", "", "Another Desk", HelpEntries.CHECKED);
        assertFalse(new HelpBlock(List.of(CALL, another)).checkedAlike(ENGLISH));
        assertFalse(HelpBlock.EMPTY.checkedAlike(ENGLISH));
    }

    @Test
    void a_number_can_be_dialled_however_it_is_written() {
        assertEquals("tel:2125550142", CALL.href());
        assertEquals(
                "tel:+12125550142",
                HelpEntries.hotline(ENGLISH, "Hotline", "+1 (212) 555.0142").href());
        assertEquals("https://rights.example.org/", READ.href());
    }

    @Test
    void it_is_to_be_checked_again_after_ninety_days() {
        LocalDate last = HelpEntries.CHECKED.plusDays(90);
        assertFalse(CALL.isDue(last));
        assertTrue(CALL.isDue(last.plusDays(1)));
    }
}
