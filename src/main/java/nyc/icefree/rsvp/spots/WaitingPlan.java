package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.answers.RsvpTable.WaitingParty;
import org.jspecify.annotations.Nullable;

/**
 * Who in a waiting list gets the places that are free now, and what is kept for whom. First come first served, except that a
 * party larger than what is left is passed over by smaller ones: empty chairs help nobody. It is so at most twice, so that a
 * large family comes in too.
 *
 * @param steps who gets places, in order
 * @param passed how often in all those were passed over who were now
 * @param kept free places that are nobody else's
 * @param overtakes how many parties may still be given places before one that waits; null when nobody waits in vain
 * @param lookAgain when the clock alone changes something; null when it does not
 */
public record WaitingPlan(
        List<Step> steps,
        Map<RsvpId, Integer> passed,
        int kept,
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
        var turns = new Turns(free, hours, now);
        // what the event became too small for holds up nobody
        inOrder.stream().filter(party -> party.size() <= most).forEach(turns::turn);
        return turns.done();
    }

    /** How many people get places. */
    public int people() {
        return steps.stream().mapToInt(step -> step.party().size()).sum();
    }

    private static final class Turns {
        private final OfferHours hours;
        private final Instant now;
        private final List<Step> steps = new ArrayList<>();
        private final List<WaitingParty> tooLarge = new ArrayList<>();
        private final Map<RsvpId, Integer> passed = new HashMap<>();
        private int left;
        private int kept;
        private @Nullable Instant look;

        Turns(int free, OfferHours hours, Instant now) {
            this.left = free;
            this.hours = hours;
            this.now = now;
        }

        void turn(WaitingParty party) {
            if (party.size() > left || overtakes() == 0) {
                tooLarge.add(party);
            } else if (!party.asksFirst()) {
                give(party, null);
            } else if (hours.until(now).isPresent()) {
                give(party, hours.until(now).get());
            } else {
                hours.nextSending(now).ifPresent(morning -> {
                    kept += party.size();
                    left -= party.size();
                    lookAt(morning);
                });
            }
        }

        private void give(WaitingParty party, @Nullable Instant until) {
            steps.add(new Step(party, until));
            left -= party.size();
            tooLarge.forEach(over -> passed.merge(over.rsvp(), over.passedOver() + 1, (before, one) -> before + 1));
        }

        private int overtakes() {
            return hours.keepsSpots(now)
                    ? tooLarge.stream()
                            .mapToInt(party ->
                                    WaitingParty.MOST_PASSED - passed.getOrDefault(party.rsvp(), party.passedOver()))
                            .map(more -> Math.max(0, more))
                            .min()
                            .orElse(Integer.MAX_VALUE)
                    : Integer.MAX_VALUE;
        }

        private void lookAt(Instant at) {
            look = look == null || at.isBefore(look) ? at : look;
        }

        WaitingPlan done() {
            int overtakes = overtakes();
            if (overtakes == 0) {
                lookAt(hours.lastHours());
            }
            return new WaitingPlan(
                    List.copyOf(steps),
                    Map.copyOf(passed),
                    overtakes == 0 ? kept + left : kept,
                    overtakes == Integer.MAX_VALUE ? null : overtakes,
                    look);
        }
    }
}
