package nyc.icefree.rsvp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is written first.
 *
 * @param turn in the waiting list, given also to those that are looked at first; null for others
 * @param passedOver how many of those that were written with it got places before it
 */
record NewRsvp(
        PendingRsvp answer, RsvpState state, @Nullable Long turn, int passedOver) {
    /** Of a party that does not wait. */
    NewRsvp(PendingRsvp answer, RsvpState state) {
        this(answer, state, null, 0);
    }

    /** @param times by those that were given places with it or before */
    NewRsvp passedOver(int times) {
        return new NewRsvp(answer, state, turn, times);
    }

    NewRsvp overtaken() {
        return state == RsvpState.WAITLISTED ? new NewRsvp(answer, state, turn, passedOver + 1) : this;
    }

    /** Who left no address is told nothing, so nobody needs to hear of it; and none is written to that a flood brought. */
    boolean isTold() {
        return answer.hasContact() && state != RsvpState.HELD;
    }

    /**
     * How many of those that get places are in which language, as their rows will say; also where the event has had no places by
     * language since they chose one: whoever gives places back later goes by its row.
     */
    static Map<Language, Integer> peopleIn(List<NewRsvp> all) {
        var in = new HashMap<Language, Integer>();
        for (NewRsvp row : all) {
            var language = row.answer.inLanguage();
            if (row.state == RsvpState.GOING && language != null) {
                in.merge(language, row.answer.partySize(), Integer::sum);
            }
        }
        return in;
    }
}
