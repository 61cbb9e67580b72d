package nyc.icefree.messages.outbox;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Messages for these reasons that go to one reader and are due together leave as one letter. */
public enum LetterGrouping {
    CHANGED(MessageReason.Event.EVENT_CHANGED, MessageReason.Shift.SHIFT_CHANGED),
    CANCELLED(MessageReason.Event.EVENT_CANCELLED),
    POSTPONED(MessageReason.Event.EVENT_POSTPONED),
    UNPUBLISHED(MessageReason.Event.EVENT_UNPUBLISHED),
    /** What {@link #CHANGED} is to who comes, to who organizes. */
    MOVED(MessageReason.Organizer.EVENT_MOVED),
    /** What who organizes may hear later, or not at all. */
    ORGANIZED(MessageReason.all().stream()
            .filter(reason -> reason.terms().pace() != MailTerms.Pace.AT_ONCE)
            .toArray(MessageReason[]::new));

    final Set<MessageReason> reasons;

    LetterGrouping(MessageReason... reasons) {
        this.reasons = Set.of(reasons);
    }

    /** Empty for what leaves alone. */
    public static Optional<LetterGrouping> of(MessageReason reason) {
        return Stream.of(values()).filter(one -> one.reasons.contains(reason)).findFirst();
    }

    /** Whether its reader counts dates; else messages. */
    public boolean countsDates() {
        return this != ORGANIZED;
    }

    /** Of its text, which is read on a locked phone. */
    public String subjectKey() {
        return "mail.together." + name().toLowerCase(Locale.ROOT) + ".subject";
    }
}
