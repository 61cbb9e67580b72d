package nyc.icefree.messages.letters;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;

/**
 * What is told at the last moment and is not what was told before is how people are lured to a wrong place: such a letter says how
 * to make sure of it without following it.
 */
public final class LateChange {
    private static final Duration SHORT_NOTICE = Duration.ofHours(24);

    private LateChange() {}

    /**
     * @param key of the text that says where on the site the reader finds it
     * @param site which one types
     */
    public static void verify(Letter.Writing letter, TimeSlot slot, Instant now, Words words, String key, String site) {
        if (!now.isBefore(slot.startsAt().minus(SHORT_NOTICE))) {
            letter.say(words.get("mail.late")).say(words.get(key, "site", site));
        }
    }
}
