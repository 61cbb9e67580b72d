package nyc.icefree.rsvp.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nyc.icefree.rsvp.SayableCode;
import org.junit.jupiter.api.Test;

class SayableCodeTest {
    /** The number by which the check digit is explained everywhere, filled up with noughts. */
    private static final SayableCode CODE = new SayableCode("0000079927398713");

    @Test
    void it_is_written_in_groups_of_four_and_read_as_it_is_written() {
        assertEquals("0000 0799 2739 8713", CODE.inGroups());
        assertEquals(Optional.of(CODE), SayableCode.read(CODE.inGroups()));
    }

    @Test
    void it_is_read_with_whatever_stands_between_and_in_the_digits_of_any_script() {
        for (String typed : new String[] {
            "0000079927398713",
            " 0000-0799-2739-8713 ",
            "0000.0799.2739.8713",
            "0000\u00a00799\u20112739\u20138713",
            "٠٠٠٠ ٠٧٩٩ ٢٧٣٩ ٨٧١٣",
            "۰۰۰۰ ۰۷۹۹ ۲۷۳۹ ۸۷۱۳",
            "०००० ०७९९ २७३९ ८७१३",
            "০০০০ ০৭৯৯ ২৭৩৯ ৮৭১৩",
            "００００ ０７９９ ２７３９ ８７１３"
        }) {
            assertEquals(Optional.of(CODE), SayableCode.read(typed), typed);
        }
    }

    @Test
    void a_slip_of_one_digit_or_of_two_that_changed_places_is_no_code() {
        String digits = CODE.digits();
        for (int i = 0; i < digits.length(); i++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != digits.charAt(i)) {
                    String slip = digits.substring(0, i) + other + digits.substring(i + 1);
                    assertTrue(SayableCode.read(slip).isEmpty(), slip);
                }
            }
        }
        assertTrue(SayableCode.read("0000079927398731").isEmpty());
        assertTrue(SayableCode.read("0000709927398713").isEmpty());
    }

    @Test
    void anything_else_is_no_code() {
        for (String typed :
                new String[] {"", " ", "0000", "00000799273987130", "0000 0799 2739 871", "abc", "x" + CODE}) {
            assertTrue(SayableCode.read(typed).isEmpty(), typed);
        }
        assertTrue(SayableCode.read("9".repeat(100_000)).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new SayableCode("1234567890123456"));
    }

    @Test
    void each_hash_gives_one_code_and_none_is_printed() {
        String hash = "00ff".repeat(16);
        assertEquals(SayableCode.of(hash), SayableCode.of(hash));
        assertFalse(SayableCode.of(hash).equals(SayableCode.of("00fe".repeat(16))));
        assertEquals("0000000000000000", SayableCode.of("0".repeat(64)).digits());
        assertFalse(CODE.toString().contains("8713"));
    }
}
