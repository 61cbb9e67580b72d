package nyc.icefree.rsvp.answers;

import java.time.Instant;
import nyc.icefree.eventform.ConfirmTimes;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * What a mail to one party needs to know, opened at the moment of sending and not kept.
 *
 * @param offeredUntil until when it can take what is offered; null when nothing is
 * @param tooSmall how many places the event has in all, where these are fewer than a waiting party needs; else null
 * @param tookNone whether it is off because it let what was offered lapse, and not by its own word
 * @param unconfirmed whether it was asked if it still comes, and has not said so
 * @param confirm when those who come are asked that; null where silence does nothing
 */
public record RsvpMail(
        RsvpId rsvp,
        EventId event,
        RsvpState state,
        String name,
        PartyPeople people,
        String email,
        Needs needs,
        NeedAnswers answers,
        Language language,
        SecretToken manage,
        @Nullable Instant offeredUntil,
        @Nullable Integer tooSmall,
        boolean tookNone,
        boolean unconfirmed,
        @Nullable ConfirmTimes confirm) {
    /** Whether its places went to others because it did not say that it still comes. */
    public boolean released() {
        return unconfirmed && state == RsvpState.MAYBE;
    }

    /**
     * Until when it says that it still comes, or its places go to others; null where silence does nothing.
     *
     * @param now when it hears of it
     */
    public @Nullable Instant confirmBy(Instant now) {
        return confirm != null
                        && state == RsvpState.GOING
                        && confirm.isFair(now)
                        && (unconfirmed || !confirm.isAsked(now))
                ? confirm.by()
                : null;
    }

    public int partySize() {
        return people.total();
    }
}
