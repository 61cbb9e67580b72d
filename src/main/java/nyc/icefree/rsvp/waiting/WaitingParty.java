package nyc.icefree.rsvp.waiting;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.rsvp.answers.RsvpId;

/** A party in the waiting list, and the rule by which free places are given to such parties. */
public record WaitingParty(RsvpId rsvp, int partySize) {

    /**
     * First come first served, except that a party larger than what is left does not hold up smaller ones behind it: empty
     * chairs help nobody.
     *
     * @param inOrder by turn
     */
    public static List<WaitingParty> thatFit(List<WaitingParty> inOrder, int free) {
        var chosen = new ArrayList<WaitingParty>();
        int left = free;
        for (var party : inOrder) {
            if (party.partySize() <= left) {
                chosen.add(party);
                left -= party.partySize();
            }
        }
        return chosen;
    }
}
