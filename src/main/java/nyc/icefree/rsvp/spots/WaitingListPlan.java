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
 * Plan of a waiting list: who gets free spots, and how many are set aside. First come first served, but a party larger than what is
 * left is passed over, at most twice, so that a large family gets in too.
 *
 * @param steps in order
 * @param passed how often in all parties were passed over
 * @param setAside free spots that newcomers do not get
 * @param overtakes how many parties may still get spots before the first waiting one that does not fit; null for any number
 * @param lookAgain when the clock alone changes something; null for never
 */
public record WaitingListPlan(
        List<Step> steps,
        Map<RsvpId, Integer> passed,
        int setAside,
        @Nullable Integer overtakes,
        @Nullable Instant lookAgain) {

    /** @param until when an offer lapses; null for a party that gets its spots at once */
    public record Step(WaitingParty party, @Nullable Instant until) {}

    /**
     * @param inOrder by turn
     * @param free spots that nobody has
     * @param most largest party that the event could ever take
     */
    public static WaitingListPlan of(List<WaitingParty> inOrder, int free, int most, OfferHours hours, Instant now) {
        var turns = new Turns(free, hours, now);
        // parties that are too large for the event hold up nobody
        inOrder.stream().filter(party -> party.size() <= most).forEach(turns::turn);
        return turns.done();
    }

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
        private int setAside;
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
                    setAside += party.size();
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
            return hours.setsSpotsAside(now)
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

        WaitingListPlan done() {
            int overtakes = overtakes();
            if (overtakes == 0) {
                lookAt(hours.lastHours());
            }
            return new WaitingListPlan(
                    List.copyOf(steps),
                    Map.copyOf(passed),
                    overtakes == 0 ? setAside + left : setAside,
                    overtakes == Integer.MAX_VALUE ? null : overtakes,
                    look);
        }
    }
}
