package nyc.icefree.messages.outbox;

import java.time.Duration;
import java.util.Locale;

/** Messages of one grouping that go to one reader and are due together leave as one letter. */
public enum LetterGrouping {
    CHANGED,
    CANCELLED,
    POSTPONED,
    UNPUBLISHED,
    /** A change, told to organizers. */
    MOVED,
    /** Shifts that somebody has now. */
    TAKEN,
    /** What organizers may hear later, or not at all. */
    ORGANIZED;

    static final Duration TAKING = Duration.ofMinutes(1);

    /** Messages due so soon go along: one act may write them a moment later. What can be undone waits as much longer. */
    Duration straggling() {
        return this == TAKEN ? TAKING : Claims.STRAGGLING;
    }

    /** Else messages are counted. */
    public boolean countsDates() {
        return this != ORGANIZED && this != TAKEN;
    }

    public String beginKey() {
        return countsDates() ? "mail.together.dates" : key();
    }

    /** Read on a locked phone. */
    public String subjectKey() {
        return key() + ".subject";
    }

    private String key() {
        return "mail.together." + name().toLowerCase(Locale.ROOT);
    }
}
