package nyc.icefree.rsvp;

import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A party's form as typed; {@link ReservationFormCheck} tidies it.
 *
 * @param party has zero adults, or a negative number of children, where no number was typed
 * @param acceptWaiting whether it goes on the waiting list when the event is full
 */
public record ReservationForm(Party party, boolean acceptWaiting, Wish wish) {
    public static final int NAME_MAX = 80;
    public static final int PARTY_MAX = 10;
    public static final int STAFF_PARTY_MAX = 20;
    /** Further co-hosts are dropped, so nobody sees more than was ticked. */
    static final int SHARED_MAX = 20;

    public ReservationForm(Party party, boolean acceptWaiting) {
        this(party, acceptWaiting, Wish.COME);
    }

    public ReservationForm(
            String name, int size, @Nullable String email, Needs needs, Language language, boolean acceptWaiting) {
        this(Party.of(name, PartyPeople.notAsked(size), email, needs, language), acceptWaiting);
    }

    public ReservationForm wishing(Wish other) {
        return new ReservationForm(party, acceptWaiting, other);
    }

    public ReservationForm answering(Answers other) {
        return new ReservationForm(party.answering(other), acceptWaiting, wish);
    }

    public ReservationForm in(@Nullable Language other) {
        return new ReservationForm(party.in(other), acceptWaiting, wish);
    }
}
