package nyc.icefree.rsvp;

import java.util.Objects;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.rsvp.answers.AskedOf;
import nyc.icefree.rsvp.answers.Party;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationFormCheck;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.lists.RsvpLine;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the host's organizers write down what a party told them since: how many come, what they need. Its name, its address
 * and with whom it shares its answer are its own to say.
 */
@Service
public class RsvpCorrections {
    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final Places places;
    private final RsvpTable rsvps;
    private final RsvpSealing envelope;
    private final EventQuestions questions;

    RsvpCorrections(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            Places places,
            RsvpTable rsvps,
            RsvpSealing envelope,
            EventQuestions questions) {
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.places = places;
        this.rsvps = rsvps;
        this.envelope = envelope;
        this.questions = questions;
    }

    /**
     * More people need free places, as they do when the party says it itself; no hour and no look at each answer stands in
     * the way.
     *
     * @param inLanguage in which of the event's languages it takes part; null where it did not say
     * @param seen the party as it was when somebody began to write
     * @throws ReservationRefused with every reason
     * @throws ChangedMeanwhile when the party says something else by now
     */
    @StaffMay
    @Transactional
    public void correct(
            RsvpLine seen, PartyPeople people, Needs needs, Language language, @Nullable Language inLanguage) {
        var row = rsvps.find(seen.id()).orElseThrow(NotYours::new);
        rights.require(actor.get(), Right.RECEIVE, row.event());
        audit.note(
                actor.get().mustBePerson().value(),
                AuditedAct.RSVP_CHANGED_BY_STAFF,
                row.event().value(),
                rights.hostOf(row.event()).<UUID>map(OrganizationId::value).orElse(null));
        var said = tidied(row, envelope.open(row), people, needs, language).in(inLanguage);
        places.change(row, said.partySize(), said.inLanguage(), false, now -> {
            var party = envelope.open(now);
            if (!party.people().equals(seen.party().people())
                    || !party.needs().equals(seen.party().needs())
                    || !party.language().equals(seen.party().language())
                    || !Objects.equals(now.inLanguage(), seen.inLanguage())) {
                throw new ChangedMeanwhile();
            }
            return envelope.changed(now, tidied(now, party, people, needs, language));
        });
    }

    /** With what the party alone says, as it says it now. */
    private ReservationForm tidied(RsvpRow row, Party known, PartyPeople people, Needs needs, Language language) {
        return ReservationFormCheck.tidy(
                new ReservationForm(known.name(), people, known.email(), needs, language, false, known.sharedWith())
                        .answering(known.toQuestions()),
                Math.max(ReservationForm.STAFF_PARTY_MAX, row.partySize()),
                new AskedOf(questions.of(row.event()), known.toQuestions(), false));
    }
}
