package nyc.icefree.rsvp.answers;

import java.time.Instant;
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
        @Nullable Integer tooSmall) {
    public int partySize() {
        return people.total();
    }
}
