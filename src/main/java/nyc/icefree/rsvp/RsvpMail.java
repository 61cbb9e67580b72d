package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;
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
 */
public record RsvpMail(
        RsvpId rsvp,
        EventId event,
        RsvpState state,
        PartyPeople people,
        String email,
        Needs needs,
        NeedAnswers answers,
        Language language,
        SecretToken manage,
        @Nullable Instant offeredUntil,
        @Nullable Integer tooSmall,
        boolean tookNone) {
    public int partySize() {
        return people.total();
    }
}
