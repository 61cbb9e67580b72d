package nyc.icefree.rsvp.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.languages.LanguageRooms;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who in a waiting list gets the places that are free now, and what is kept for whom. First come first served, except that a
 * party larger than what is left is passed over by smaller ones: empty chairs help nobody. It is so at most twice, so that a
 * large family comes in too.
 *
 * @param steps who gets places, in order
 * @param passed how often in all those were passed over who were now
 * @param kept free places that are nobody else's
 * @param keptIn those that are nobody else's in one language
 * @param overtakes how many parties may still be given places before one that waits; null when nobody waits in vain
 * @param lookAgain when the clock alone changes something; null when it does not
 */
public record WaitingPlan(
        List<Step> steps,
        Map<RsvpId, Integer> passed,
        int kept,
        Map<Language, Integer> keptIn,
        @Nullable Integer overtakes,
        @Nullable Instant lookAgain) {

    /** A party that gets its places; asked whether it still wants them, where there is a time until which it can say so. */
    public record Step(WaitingParty party, @Nullable Instant until) {}

    /**
     * @param inOrder by turn
     * @param free places that nobody has
     * @param most the largest party that the event could ever take
     */
    public static WaitingPlan of(List<WaitingParty> inOrder, int free, int most, OfferHours hours, Instant now) {
        return of(inOrder, new FreePlaces(free, most, LanguageRooms.NONE), hours, now);
    }

    /** @param inOrder by turn */
    public static WaitingPlan of(List<WaitingParty> inOrder, FreePlaces free, OfferHours hours, Instant now) {
        var turns = new WaitingTurns(free, hours, now);
        inOrder.forEach(turns::turn);
        return turns.done();
    }

    /** How many people get places. */
    public int people() {
        return steps.stream().mapToInt(step -> step.party().partySize()).sum();
    }

    /** How many of these in each language. */
    public Map<Language, Integer> peopleIn() {
        return steps.stream()
                .map(Step::party)
                .filter(party -> party.language() != null)
                .collect(Collectors.toMap(WaitingParty::language, WaitingParty::partySize, Integer::sum));
    }
}
