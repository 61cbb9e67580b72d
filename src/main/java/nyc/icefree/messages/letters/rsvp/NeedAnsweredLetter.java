package nyc.icefree.messages.letters.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.rsvp.needs.NeedAnswer;
import org.jspecify.annotations.Nullable;

/** Organizers said what becomes of the party's needs. */
@LetterFor(MessageReason.RSVP_NEED_ANSWERED)
record NeedAnsweredLetter(PartyMail mail, OutboxRows rows) implements PartyLetter {
    private static final Duration UNTIL_IT_LEFT = Duration.ofMinutes(1);

    /** It has an answer, or had one that was taken back: whoever counted on it must know. */
    @Override
    public boolean isStillSo(PartyFacts facts) {
        var party = facts.party();
        return facts.event().state().willHappen()
                && (party.needs().topics().stream()
                                .anyMatch(topic -> party.answers().to(topic) != NeedAnswer.OPEN)
                        || saysItAnew(facts));
    }

    @Override
    public @Nullable Instant notBefore(PartyFacts facts) {
        return earlierLeaves(facts) ? facts.now().plus(UNTIL_IT_LEFT) : null;
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        var letter = facts.begin(saysItAnew(facts) ? "mail.need-answered-anew" : "mail.need-answered")
                .needs();
        if (facts.party().answers().said().containsValue(NeedAnswer.NOT_POSSIBLE)) {
            letter.tell("mail.need-answered.not-possible");
        }
        return letter.event().instructions().entry().manage();
    }

    /** Whether a letter for the same reason left before this one, which it replaces, or leaves at this moment. */
    private boolean saysItAnew(PartyFacts facts) {
        return earlierLeaves(facts) || others(facts).anyMatch(other -> other.state() == MessageState.SENT);
    }

    /** What an earlier letter in hand says is known once it has left or was dropped. */
    private boolean earlierLeaves(PartyFacts facts) {
        return others(facts)
                .anyMatch(other -> other.state() == MessageState.SENDING
                        && other.aboutVersion()
                                < Objects.requireNonNull(facts.message()).aboutVersion());
    }

    private Stream<QueuedMessage> others(PartyFacts facts) {
        var message = facts.message();
        return message == null
                ? Stream.empty()
                : rows.of(message.reason(), message.recipient()).stream()
                        .filter(other -> !other.id().equals(message.id()));
    }
}
