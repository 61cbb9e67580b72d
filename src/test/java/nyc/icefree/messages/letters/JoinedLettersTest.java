package nyc.icefree.messages.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.messages.outbox.LetterGrouping;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class JoinedLettersTest {
    @Autowired
    JoinedLetters joined;

    @Test
    void messages_that_say_the_same_are_one_of_those_that_are_counted() {
        var asked = asked("rosa@example.org", "Usher");
        var letter = joined.join(
                LetterGrouping.ORGANIZED, List.of(asked, asked("rosa@example.org", "Cook"), asked, asked, asked), 5);
        assertEquals("2 messages", letter.subject());
        assertTrue(letter.text().contains("Here are 2 messages"), letter.text());
        assertEquals(2, letter.text().split("Shift: ", -1).length - 1, letter.text());
    }

    @Test
    void all_that_say_the_same_are_that_one_however_the_address_is_written() {
        var letter = joined.join(
                LetterGrouping.ORGANIZED,
                List.of(asked("rosa@example.org", "Usher"), asked("Rosa@example.org", "Usher")),
                2);
        assertEquals("Asked", letter.subject());
    }

    @Test
    void a_greeting_comes_first_also_where_the_first_letter_says_nothing_of_its_own() {
        var more = Letter.to("rosa@example.org", Language.ENGLISH, "Asked")
                .say("Hello,")
                .say("Somebody asks.")
                .fact("Shift", "Usher")
                .fact("Reason", "Rain")
                .done();
        var letter = joined.join(LetterGrouping.ORGANIZED, List.of(asked("rosa@example.org", "Usher"), more), 2);
        assertTrue(letter.text().startsWith("Hello,\n\nSomebody asks.\n\n"), letter.text());
    }

    private static Letter asked(String address, String shift) {
        return Letter.to(address, Language.ENGLISH, "Asked")
                .say("Hello,")
                .say("Somebody asks.")
                .fact("Shift", shift)
                .done();
    }
}
