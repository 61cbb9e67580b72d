package nyc.icefree.rsvp;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a party typed, as it was typed: {@code Reservations} tidies and checks it.
 *
 * @param name any name of their choosing
 * @param people who come; no adults, or less than no children, for what was no number
 * @param email where to send the link, or null or blank
 * @param language in which they read, for mails
 * @param acceptWaiting whether they take a place on the waiting list when the event is full
 * @param sharedWith co-hosts whose organizers may see the answer too; without a word of the party, none
 * @param wish what the party wants; to be asked first needs an address
 * @param toQuestions what it says to the event's questions; to others nothing is kept
 * @param inLanguage in which of the event's languages it takes part, where it has several; null where it did not say
 */
public record ReservationForm(
        String name,
        PartyPeople people,
        @Nullable String email,
        Needs needs,
        Language language,
        boolean acceptWaiting,
        Set<OrganizationId> sharedWith,
        Wish wish,
        Answers toQuestions,
        @Nullable Language inLanguage) {

    public static final int NAME_MAX = 80;
    /** Most people in a party that the public may say; staff may add a larger one. */
    public static final int PARTY_MAX = 10;

    public static final int STAFF_PARTY_MAX = 20;
    /** Most co-hosts that an answer names; what is beyond is left out, so nobody sees more than was ticked. */
    static final int SHARED_MAX = 20;

    /** Seen by the host alone, without a word of children. */
    public ReservationForm(
            String name, int partySize, @Nullable String email, Needs needs, Language language, boolean acceptWaiting) {
        this(name, PartyPeople.notAsked(partySize), email, needs, language, acceptWaiting, Set.of());
    }

    /** How many places they take. */
    public int partySize() {
        return people.total();
    }

    public ReservationForm(
            String name,
            PartyPeople people,
            @Nullable String email,
            Needs needs,
            Language language,
            boolean acceptWaiting,
            Set<OrganizationId> sharedWith) {
        this(name, people, email, needs, language, acceptWaiting, sharedWith, Wish.COME, Answers.NONE, null);
    }

    public ReservationForm wishing(Wish other) {
        return new ReservationForm(
                name, people, email, needs, language, acceptWaiting, sharedWith, other, toQuestions, inLanguage);
    }

    public ReservationForm answering(Answers other) {
        return new ReservationForm(
                name, people, email, needs, language, acceptWaiting, sharedWith, wish, other, inLanguage);
    }

    /** @param other null where it says nothing of that */
    public ReservationForm in(@Nullable Language other) {
        return new ReservationForm(
                name, people, email, needs, language, acceptWaiting, sharedWith, wish, toQuestions, other);
    }
}
