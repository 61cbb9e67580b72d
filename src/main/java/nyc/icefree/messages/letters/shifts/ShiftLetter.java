package nyc.icefree.messages.letters.shifts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.messages.letters.ForeseenLetter;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A letter about one assignment. To organizers it tells no volunteer's name. */
interface ShiftLetter extends LetterKind {
    AssignmentMail mail();

    ShiftWriting write(ShiftFacts facts);

    boolean isStillSo(ShiftFacts facts);

    /** Whether its reader is one to be told. */
    default boolean isForReader(ShiftFacts facts) {
        return true;
    }

    default boolean isToldOfCancelled() {
        return false;
    }

    /** Null for what may leave at once. */
    default @Nullable Instant notBefore(ShiftFacts facts) {
        return null;
    }

    /** How the assignment stands of which it is foreseen. */
    default AssignmentState foreseenAs() {
        return AssignmentState.CONFIRMED;
    }

    /** Null when no hour but something else sets it off. */
    default @Nullable Instant leavesAt(MessageReason reason, ShiftMail about) {
        return null;
    }

    default boolean isForeseen(MessageReason reason, ShiftMail about) {
        return true;
    }

    default Optional<MessageNote> reasonNotTo(ShiftFacts facts) {
        if (mail().isOver(facts.about(), facts.now())) {
            return Optional.of(MessageNote.EVENT_OVER);
        }
        if (facts.about().cancelled() && !isToldOfCancelled()) {
            return Optional.of(MessageNote.EVENT_CANCELLED);
        }
        return isStillSo(facts) ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
    }

    @Override
    default boolean isTo(Recipient.Kind recipient) {
        return recipient == Recipient.Kind.PERSON;
    }

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return mail().reader(message)
                .flatMap(to -> about(message, reader, to, now))
                .map(this::composed)
                .orElseGet(LetterResult::gone);
    }

    private LetterResult composed(ShiftFacts facts) {
        return !isForReader(facts)
                ? LetterResult.dropped(MessageNote.OVERTAKEN)
                : reasonNotTo(facts)
                        .map(LetterResult::dropped)
                        .orElseGet(() -> new LetterResult.Ready(write(facts).done(), notBefore(facts)));
    }

    /** News of an event holds by any of their shifts there: the one by which it was written may be over by now, or given back. */
    private Optional<ShiftFacts> about(QueuedMessage message, LetterReader reader, PersonCard to, Instant now) {
        var written = mail().shifts()
                .mailFor(new AssignmentId(message.about()))
                .map(about -> new ShiftFacts(mail(), message, reader, to, about, now));
        EventId event = message.event();
        if (event == null || !message.reason().isEventNews()) {
            return written;
        }
        return Stream.concat(
                        mail().shifts().toTell(event, to.id()).stream()
                                .map(about -> new ShiftFacts(mail(), message, reader, to, about, now)),
                        written.stream())
                .filter(facts -> reasonNotTo(facts).isEmpty())
                .findFirst()
                .or(() -> written);
    }

    @Override
    default Stream<ForeseenLetter> foreseen(MessageReason reason, EventTerms event, Language language) {
        var reader = AssignmentMail.foreseenReader(language);
        boolean alone = reason == MessageReason.SHIFT_ALONE_TEAM;
        return mail().shifts().foreseen(event.id(), foreseenAs(), alone, reader).stream()
                .filter(about -> isForeseen(reason, about))
                .map(about -> {
                    Instant at = leavesAt(reason, about);
                    Instant then = Objects.requireNonNullElse(at, ForeseenLetter.EARLY);
                    return new ForeseenLetter(
                            reason,
                            null,
                            at,
                            write(new ShiftFacts(mail(), null, LetterReader.ONLOOKER, reader, about, then))
                                    .done());
                });
    }
}
