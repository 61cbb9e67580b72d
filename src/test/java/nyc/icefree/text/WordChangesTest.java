package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import nyc.icefree.text.WordChanges.Kind;
import org.junit.jupiter.api.Test;

class WordChangesTest {
    @Test
    void what_goes_and_what_is_new_stands_between_what_stays() {
        assertEquals("Come at [-6-][+7+] PM.", said("Come at 6 PM.", "Come at 7 PM."));
        assertEquals("Bring [+a +]water.", said("Bring water.", "Bring a water."));
        assertEquals("[-Old -]words stay", said("Old words stay", "words stay"));
        assertEquals("the same", said("the same", "the same"));
        assertEquals("[+new+]", said("", "new"));
        assertEquals("", said("", ""));
    }

    @Test
    void both_texts_can_be_read_from_it_whatever_they_are() {
        var random = new Random(7);
        for (int n = 0; n < 300; n++) {
            String before = text(random);
            String after = text(random);
            assertEquals(before, without(Kind.NEW, before, after));
            assertEquals(after, without(Kind.GONE, before, after));
        }
    }

    @Test
    void the_longest_texts_are_compared_while_one_waits() {
        String before = "one ".repeat(5_000);
        String after = "two ".repeat(5_000);
        assertTimeout(Duration.ofSeconds(2), () -> WordChanges.between(before, after));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(n -> "ab\nc. ".charAt(n) + "")
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, String before, String after) {
        return WordChanges.between(before, after).stream()
                .filter(part -> part.kind() != kind)
                .map(WordChanges.Part::text)
                .collect(Collectors.joining());
    }

    private static String said(String before, String after) {
        return WordChanges.between(before, after).stream()
                .map(part -> switch (part.kind()) {
                    case SAME -> part.text();
                    case GONE -> "[-" + part.text() + "-]";
                    case NEW -> "[+" + part.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
