package nyc.icefree.messages.letters;

import java.util.UUID;

/** What an organizer wants to say and an administrator has not read yet. */
public interface WordsInReview {
    boolean isWaiting(UUID words);
}
