package nyc.icefree.messages.outbox;

import java.util.Locale;

/** Messages of one grouping that go to one reader and are due together leave as one letter. */
public enum LetterGrouping {
    CHANGED,
    CANCELLED,
    POSTPONED,
    UNPUBLISHED,
    /** What {@link #CHANGED} is to who comes, to who organizes. */
    MOVED,
    /** What who organizes may hear later, or not at all. */
    ORGANIZED;

    /** Whether its reader counts dates; else messages. */
    public boolean countsDates() {
        return this != ORGANIZED;
    }

    /** Of its text, which is read on a locked phone. */
    public String subjectKey() {
        return "mail.together." + name().toLowerCase(Locale.ROOT) + ".subject";
    }
}
