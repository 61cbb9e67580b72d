package nyc.icefree.messages.letters.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.messages.letters.ForeseenLetter;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A letter to a party. One that waits is not told the address of those who come. */
interface PartyLetter extends LetterKind {
    PartyMail mail();

    PartyWriting write(PartyFacts facts);

    /** Whether it is for a party that stands so. */
    default boolean isFor(PartyFacts facts) {
        return facts.isOpen();
    }

    /** Whether the event still is as it says. What was decided about an answer holds also while there is no day. */
    default boolean isStillSo(PartyFacts facts) {
        return facts.event().state().willHappen();
    }

    default boolean isToldOfCancelled() {
        return false;
    }

    default Optional<MessageNote> reasonNotTo(PartyFacts facts) {
        if (!isFor(facts)) {
            return Optional.of(MessageNote.OVERTAKEN);
        }
        if (facts.isOver()) {
            return Optional.of(MessageNote.EVENT_OVER);
        }
        if (facts.event().cancelled() && !isToldOfCancelled()) {
            return Optional.of(MessageNote.EVENT_CANCELLED);
        }
        return isStillSo(facts) ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
    }

    /** Null for what may leave at once. */
    default @Nullable Instant notBefore(PartyFacts facts) {
        return isMadeInBulk(facts.reason()) ? facts.morning() : null;
    }

    /** How parties stand that get it, where an event has such parties. */
    default List<RsvpState> foreseenTo() {
        return List.of(RsvpState.GOING);
    }

    /** Null when no hour but something else sets it off. */
    default @Nullable Instant leavesAt(PartyFacts facts) {
        return null;
    }

    default boolean isForeseen(PartyFacts facts) {
        return true;
    }

    /** Then it tells a calendar nothing, and wakes nobody. */
    private static boolean isMadeInBulk(MessageReason reason) {
        return reason.terms().lane() == MailTerms.Lane.REMINDER;
    }

    @Override
    default boolean isTo(Recipient.Kind recipient) {
        return recipient == Recipient.Kind.RSVP;
    }

    @Override
    default void left(QueuedMessage message) {
        mail().entries().left(message);
    }

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return isMadeInBulk(message.reason()) || reader != LetterReader.RECIPIENT
                ? composed(message, reader, now)
                // what a calendar is told counts the mails about it
                : Objects.requireNonNull(mail().transaction().execute(status -> composed(message, reader, now)));
    }

    private LetterResult composed(QueuedMessage message, LetterReader reader, Instant now) {
        var calendar = isMadeInBulk(message.reason()) ? null : mail().entries().entry(message, reader);
        return mail().facts(message, reader, now)
                .map(facts -> reasonNotTo(facts)
                        .map(LetterResult::dropped)
                        .orElseGet(() -> composed(facts.with(
                                mail().entries().of(facts, message, calendar).orElse(null)))))
                .orElseGet(LetterResult::gone);
    }

    /** Writes a letter that still applies; its effect on the party's calendar is known by now. */
    default LetterResult composed(PartyFacts facts) {
        return new LetterResult.Ready(write(facts).done(), notBefore(facts));
    }

    @Override
    default Stream<ForeseenLetter> foreseen(MessageReason reason, EventTerms event, Language language) {
        return !event.rsvps().takesRsvps()
                ? Stream.empty()
                : foreseenTo().stream()
                        .filter(to -> PartyFacts.happens(to, event.rsvps()))
                        .map(to -> mail().foreseen(reason, to, event, language))
                        .filter(this::isForeseen)
                        .map(facts -> new ForeseenLetter(
                                reason,
                                facts.party().state(),
                                leavesAt(facts),
                                write(facts).done()));
    }
}
