package nyc.icefree.messages.outbox;

import java.util.Locale;

/** Messages of one grouping that go to one reader and are due together leave as one letter. */
public enum LetterGrouping {
    CHANGED,
    CANCELLED,
    POSTPONED,
    UNPUBLISHED,
    /** A change, told to organizers. */
    MOVED,
    /** What organizers may hear later, or not at all. */
    ORGANIZED;

    /** Else messages are counted. */
    public boolean countsDates() {
        return this != ORGANIZED;
    }

    /** Read on a locked phone. */
    public String subjectKey() {
        return "mail.together." + name().toLowerCase(Locale.ROOT) + ".subject";
    }
}
