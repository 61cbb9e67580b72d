package nyc.icefree.rsvp;

import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.Wish;

/** The one place that decides how a new answer stands, by what the party wants and by what it showed. */
final class Admission {
    private Admission() {}

    /**
     * @param approval whether the organizers look at each answer
     * @return GOING for one that gets its places, or waits for them where there are none
     */
    static RsvpState of(Wish wish, Proof proof, boolean approval) {
        if (proof == Proof.DOUBTED) {
            return RsvpState.HELD;
        }
        if (wish == Wish.MAYBE) {
            return RsvpState.MAYBE;
        }
        return approval ? RsvpState.ASKED : RsvpState.GOING;
    }
}
