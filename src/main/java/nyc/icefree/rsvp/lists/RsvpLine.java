package nyc.icefree.rsvp.lists;

import java.time.Instant;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One party as the host's organizers see it.
 *
 * @param language in which it reads
 * @param name empty where the answer cannot be read, damaged or sealed by another key
 * @param email null when none was given
 * @param inLanguage in which of the event's languages it takes part; null where it did not say
 * @param toQuestions what it said to the event's questions
 * @param byHand whether staff added it
 * @param addedBy the name of who did; null for nobody, and when they have no account any more
 * @param waitingPosition 1 for the first in the waiting list, null when not waiting
 * @param whyNotMarked why nobody can say yet whether it was there; null when one can
 * @param reason why it has places beyond capacity or before others, null when it has not
 */
public record RsvpLine(
        RsvpId id,
        RsvpState state,
        String name,
        PartyPeople people,
        Language language,
        @Nullable String email,
        @Nullable Language inLanguage,
        Needs needs,
        NeedAnswers answers,
        Answers toQuestions,
        boolean byHand,
        @Nullable String addedBy,
        @Nullable Integer waitingPosition,
        @Nullable String reason,
        @Nullable ReservationReason whyNotMarked,
        Instant createdAt) {
    /** How it stands, in words. */
    public String stands(Words words) {
        return words.of(state);
    }

    /** Whether somebody still waits to hear what becomes of what they asked for. */
    public boolean isAnswerable() {
        return (state.isOpen() || state.isGoing()) && !needs.topics().isEmpty();
    }

    /** Whether somebody else can still say for it what it said: as long as it could itself. */
    public boolean isCorrectable() {
        return state.isOpen();
    }

    /** What the party agreed to share: nothing that the host's organizers wrote of it. */
    public RsvpLine forCoHosts() {
        return new RsvpLine(
                id,
                state,
                name,
                people,
                language,
                email,
                inLanguage,
                needs,
                answers,
                toQuestions,
                byHand,
                null,
                waitingPosition,
                null,
                whyNotMarked,
                createdAt);
    }

    /** With these words for a name where the answer cannot be read. */
    public RsvpLine nameOr(String words) {
        return name.isEmpty()
                ? new RsvpLine(
                        id,
                        state,
                        words,
                        people,
                        language,
                        email,
                        inLanguage,
                        needs,
                        answers,
                        toQuestions,
                        byHand,
                        addedBy,
                        waitingPosition,
                        reason,
                        whyNotMarked,
                        createdAt)
                : this;
    }

    public int partySize() {
        return people.total();
    }
}
