package nyc.icefree.rsvp.answers;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** What a mail to one party needs to know, opened at the moment of sending and not kept. */
public record RsvpMail(
        RsvpId rsvp,
        EventId event,
        RsvpState state,
        String name,
        int partySize,
        String email,
        Language language,
        SecretToken manage) {}
