package nyc.icefree.messages.letters;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;

/** False news at the last moment lures people to a wrong place: such a letter says how to check it without following it. */
public final class LateChange {
    private static final Duration SHORT_NOTICE = Duration.ofHours(24);

    private LateChange() {}

    /**
     * @param key of the text that says where on the site the reader finds it
     * @param site to type
     */
    public static void verify(Letter.Writing letter, TimeSlot slot, Instant now, Words words, String key, String site) {
        if (!now.isBefore(slot.startsAt().minus(SHORT_NOTICE))) {
            letter.say(words.get("mail.late")).say(words.get(key, "site", site));
        }
    }
}
