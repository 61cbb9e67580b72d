package nyc.icefree.messages.letters.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.ForeseenLetter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpStanding;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads what letters to parties are written from. */
@Component
record PartyMail(
        RsvpContacts contacts,
        Events events,
        Texts texts,
        Links links,
        Campaign campaign,
        EntryInMail entries,
        TransactionTemplate transaction) {
    private static final PartyPeople TWO = PartyPeople.notAsked(2);
    private static final Needs SEATED = new Needs(null, Set.of(Need.SEAT), "");

    /** Empty when the party or the event is gone. */
    Optional<PartyFacts> facts(QueuedMessage message, LetterReader reader, Instant now) {
        var found = contacts.mailFor(new RsvpId(message.recipient().id()));
        return found.flatMap(party -> view(message.reason(), party).map(event -> {
            var terms = events.termsOf(event.id());
            return new PartyFacts(this, message.reason(), message, party, event, terms, reader, now, null);
        }));
    }

    /** Of an event that was taken back those who wait, too, read what they knew. */
    private Optional<EventView> view(MessageReason reason, RsvpMail party) {
        var as = audience(party.state());
        return reason == MessageReason.EVENT_UNPUBLISHED
                ? events.foreseen(party.event(), as)
                : events.view(party.event(), as);
    }

    /** A party that nobody knows. */
    PartyFacts foreseen(MessageReason reason, RsvpState state, EventTerms event, Language language) {
        var party = party(reason, state, event, language);
        var view = events.foreseen(event.id(), audience(state)).orElseThrow();
        var onlooker = LetterReader.ONLOOKER;
        return new PartyFacts(
                this, reason, null, party, view, Optional.of(event), onlooker, ForeseenLetter.EARLY, null);
    }

    private static Audience audience(RsvpState state) {
        return state == RsvpState.GOING ? Audience.COMING : Audience.INVITED;
    }

    private static RsvpMail party(MessageReason reason, RsvpState state, EventTerms event, Language language) {
        boolean answered = reason == MessageReason.RSVP_NEED_ANSWERED;
        var party = Party.of("Rosa", TWO, ForeseenLetter.ADDRESS, answered ? SEATED : Needs.NONE, language);
        Instant until = state == RsvpState.OFFERED ? event.slot().startsAt().minus(Duration.ofDays(1)) : null;
        return new RsvpMail(
                RsvpId.random(),
                event.id(),
                new RsvpStanding(state, null, false, 0, until, null),
                answered ? party.told(NeedAnswers.NONE.with(NeedTopic.of(NeedKind.SEAT), NeedAnswer.ARRANGED)) : party,
                SecretToken.random(),
                SayableCode.of(SecretToken.random().hash()),
                reason == MessageReason.RSVP_OUTGROWN ? Integer.valueOf(TWO.total() - 1) : null);
    }
}
