package nyc.icefree.workspace.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.unfinished.UnfinishedAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leaves a queue is asked as long as anything that they wrote there would be lost. */
@AppTest
class WrittenWordsTest {
    private static final String TOO_LONG = "x".repeat(20_001);

    @Autowired
    Given given;

    @Autowired
    Texts texts;

    @Autowired
    UnfinishedAnswers answers;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private WrittenWords written;

    @BeforeEach
    void nothing_is_written() {
        written = new WrittenWords(texts.in(Language.ENGLISH), answers);
    }

    @Test
    void what_is_kept_afterwards_does_not_hide_what_is_not() {
        As.staff(given.person(), () -> {
            assertFalse(written.put(one, "d", TOO_LONG).contains("Kept"));
            written.put(other, "d", "No room");
            written.put(one, "r", "Is there a screen?");
            assertTrue(written.areOnlyHere());
            written.put(one, "d", "Nobody is free");
            assertFalse(written.areOnlyHere());
        });
    }

    @Test
    void what_is_sent_or_emptied_cannot_be_lost() {
        As.staff(given.person(), () -> {
            written.put(one, "d", TOO_LONG);
            written.put(other, "d", TOO_LONG);
            assertEquals(Map.of("d", TOO_LONG), written.take(one));
            assertTrue(written.areOnlyHere());
            written.put(other, "d", "");
            assertFalse(written.areOnlyHere());
        });
    }

    @Test
    void words_that_stay_kept_after_they_were_sent_are_not_lost() {
        As.staff(given.person(), () -> {
            written.put(one, "d", "No room");
            written.put(other, "d", TOO_LONG);
            written.take(one);
            assertTrue(written.areOnlyHere());
        });
    }
}
