package nyc.icefree.messages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * News of an event: what older news it overtakes, and who need not hear of it. Each reader is judged by their own messages.
 *
 * @param version of the event by then
 * @param backTo the version that an undo restored; else null
 */
record EventUpdate(
        EventId event, Kind kind, int version, @Nullable Integer backTo) {
    enum Kind {
        CHANGED(MessageReason.EVENT_CHANGED, null),
        CANCELLED(MessageReason.EVENT_CANCELLED, EventState.CANCELLED),
        POSTPONED(MessageReason.EVENT_POSTPONED, EventState.POSTPONED),
        UNPUBLISHED(MessageReason.EVENT_UNPUBLISHED, EventState.UNPUBLISHED),
        /** Goes to parties alone: volunteers knew the address when they took their shift. */
        ADDRESS(MessageReason.EVENT_ADDRESS, null);

        final MessageReason reason;
        private final @Nullable EventState state;

        Kind(MessageReason reason, @Nullable EventState state) {
            this.reason = reason;
            this.state = state;
        }

        static Kind of(EventState state) {
            return Stream.of(values())
                    .filter(kind -> kind.state == state)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static final Map<MessageReason, Kind> KINDS =
            Stream.of(Kind.values()).collect(Collectors.toMap(kind -> kind.reason, kind -> kind));

    /** Which waiting messages are dropped, while the event is in that state; null for always. */
    record Overtaken(
            Predicate<QueuedMessage> which, @Nullable EventState onlyWhile, MessageNote note) {}

    /** It was published again within the wait: nobody needs to hear that it was away. */
    static final Overtaken AWAY =
            new Overtaken(m -> tells(m, MessageReason.EVENT_UNPUBLISHED), EventState.PUBLISHED, MessageNote.OVERTAKEN);

    static EventUpdate of(OutboxRun.Begun begun) {
        var run = begun.run();
        return new EventUpdate(
                run.event(), Objects.requireNonNull(KINDS.get(run.reason())), run.number(), begun.backTo());
    }

    List<OutboxRun.Of> runs() {
        var toParties = new OutboxRun.Of(event, kind.reason, version);
        return kind == Kind.ADDRESS
                ? List.of(toParties)
                : List.of(toParties, new OutboxRun.Of(event, kind.reason, Recipient.Kind.PERSON, version));
    }

    /** Only older messages: this may be heard late, when there is newer news. */
    Overtaken overtaken() {
        if (kind == Kind.ADDRESS) {
            return new Overtaken(m -> false, null, MessageNote.OVERTAKEN);
        }
        if (kind == Kind.CHANGED) {
            return new Overtaken(
                    m -> isOvertakenByChange(m) && m.aboutVersion() < version, null, MessageNote.OVERTAKEN);
        }
        var note = kind == Kind.CANCELLED ? MessageNote.EVENT_CANCELLED : MessageNote.OVERTAKEN;
        return backTo == null
                ? new Overtaken(this::isOlderChange, kind.state, note)
                : new Overtaken(this::isTakenBack, null, note);
    }

    /**
     * @param dropped messages of these readers that this news overtook
     * @param known all news of the event that these readers had before
     */
    Predicate<UUID> isTold(List<QueuedMessage> dropped, List<QueuedMessage> known) {
        if (backTo == null) {
            return reader -> true;
        }
        var now = dropped.stream().map(QueuedMessage::id).collect(Collectors.toSet());
        return kind == Kind.CHANGED
                ? Predicate.not(spared(backTo, now, known)::contains)
                : owed(backTo, now, known)::contains;
    }

    /** Readers who know the event as it is again, since nothing that said otherwise has left. */
    private static Set<UUID> spared(int backTo, Set<UUID> dropped, List<QueuedMessage> known) {
        Predicate<QueuedMessage> neverLeft =
                m -> dropped.contains(m.id()) || m.aboutVersion() > backTo && wasTakenBack(m);
        var spared = known.stream()
                .filter(m -> isOvertakenByChange(m) && m.aboutVersion() > backTo && neverLeft.test(m))
                .map(m -> m.recipient().id())
                .collect(Collectors.toSet());
        known.stream()
                .filter(m -> isOvertakenByChange(m) && !neverLeft.test(m))
                .filter(m -> m.aboutVersion() > backTo || m.state() != MessageState.SENT)
                .forEach(m -> spared.remove(m.recipient().id()));
        return spared;
    }

    private static boolean wasTakenBack(QueuedMessage message) {
        return message.state() == MessageState.DROPPED && message.note() == MessageNote.UNDONE;
    }

    /** Readers who must hear again: they heard after that version that it is off, or not yet that it is postponed. */
    private Set<UUID> owed(int backTo, Set<UUID> dropped, List<QueuedMessage> known) {
        var owed = new HashSet<UUID>();
        var postponed = new HashMap<UUID, QueuedMessage>();
        for (var message : known) {
            UUID to = message.recipient().id();
            if (isTakenBack(message)) {
                if (leaves(message) && !dropped.contains(message.id())) {
                    owed.add(to);
                }
            } else if (tells(message, MessageReason.EVENT_POSTPONED) && message.aboutVersion() <= backTo) {
                postponed.merge(to, message, (one, other) -> one.aboutVersion() > other.aboutVersion() ? one : other);
            }
        }
        postponed.forEach((to, last) -> {
            if (last.state() == MessageState.DROPPED) {
                owed.add(to);
            }
        });
        return owed;
    }

    /** Waits, is being sent or has left. */
    private static boolean leaves(QueuedMessage message) {
        return message.state() == MessageState.SENT
                || message.state() == MessageState.SENDING
                || message.state().waits();
    }

    private boolean isOlderChange(QueuedMessage message) {
        return message.reason().tellsOfChange()
                && !(message.reason().tellsOfEventChange() && message.aboutVersion() >= version);
    }

    private boolean isTakenBack(QueuedMessage message) {
        return isOvertakenByChange(message)
                && message.aboutVersion() > Objects.requireNonNull(backTo)
                && message.aboutVersion() < version;
    }

    private static boolean isOvertakenByChange(QueuedMessage message) {
        return message.reason().tellsOfEventChange() || tells(message, MessageReason.EVENT_CANCELLED);
    }

    private static boolean tells(QueuedMessage message, MessageReason reason) {
        return message.reason() == reason;
    }
}
