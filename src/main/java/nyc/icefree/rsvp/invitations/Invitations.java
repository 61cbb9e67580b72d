package nyc.icefree.rsvp.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Right;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations for the host's organizers: make, see, take back. Nobody else sees a code, not even co-hosts and
 * administrators.
 */
@Service
@WritesNothingPublic
public class Invitations {
    public static final int LABEL_MAX = 80;

    /** Most of one event, with those taken back. */
    static final int MOST = 200;

    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final EventKeys keys;
    private final InvitationTable table;
    private final InvitationCodes codes;
    private final EventDates dates;
    private final Clock clock;

    Invitations(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            EventKeys keys,
            InvitationTable table,
            InvitationCodes codes,
            EventDates dates,
            Clock clock) {
        this.dates = dates;
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.keys = keys;
        this.table = table;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * One for each event, all with the same code; each counts its own people.
     *
     * @param label for themselves
     * @throws InvitationRefused with every reason
     * @throws ReservationRefused CLOSED when an event never took RSVPs, or they are destroyed
     */
    @StaffMay
    @Transactional
    public SayableCode make(Collection<EventId> events, String label, InvitationTerms terms) {
        events.forEach(event -> rights.require(actor.get(), Right.RECEIVE, event));
        Instant now = clock.instant();
        String tidied = tidied(label, terms, now);
        // locks the events before their spots, in the same order as a change of a series
        dates.hold(events);
        var code = SayableCode.of(SecretToken.random().hash());
        for (var event : events.stream().map(EventId::value).sorted().distinct().toList()) {
            make(new EventId(event), tidied, terms, code, now);
        }
        return code;
    }

    private void make(EventId event, String label, InvitationTerms terms, SayableCode code, Instant now) {
        keys.ready(event);
        table.lock(event);
        if (table.of(event).size() >= MOST) {
            throw new Refused(InvitationRefused.TOO_MANY);
        }
        var id = InvitationId.random();
        table.insert(new RsvpInvitation(id, event, terms, 0, null, now), codes.sealed(id, event, code, label));
        note(AuditedAct.INVITATION_MADE, event);
    }

    private static String tidied(String label, InvitationTerms terms, Instant now) {
        String tidy = SafeText.line(label);
        var problems = terms.problems(now);
        if (tidy.isEmpty()) {
            problems.addFirst(InvitationRefused.LABEL_MISSING);
        } else if (tidy.length() > LABEL_MAX) {
            problems.addFirst(InvitationRefused.LABEL_TOO_LONG);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return tidy;
    }

    /** The newest first, with those taken back. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<InvitationLine> of(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        Instant now = clock.instant();
        return table.of(event).stream()
                .map(one -> new InvitationLine(one, codes.label(event, one.id()), one.standing(now)))
                .toList();
    }

    /** Empty when it was taken back, or cannot be read. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SayableCode> code(InvitationId invitation) {
        var known = mine(invitation);
        return known.revokedAt() == null ? codes.code(known.event(), known.id()) : Optional.empty();
    }

    /** Lets nobody in any more; parties that came by it stay. Twice is as once. */
    @StaffMay
    @Transactional
    public void revoke(InvitationId invitation) {
        var known = mine(invitation);
        table.lock(known.event());
        table.revoke(known.id(), clock.instant());
        note(AuditedAct.INVITATION_REVOKED, known.event());
    }

    /** Also one that was taken back. The caller limits guesses. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<RsvpInvitation> byCode(EventId event, SayableCode code) {
        return codes.find(event, code);
    }

    private RsvpInvitation mine(InvitationId invitation) {
        var known = table.find(invitation).orElseThrow(NotYours::new);
        rights.require(actor.get(), Right.RECEIVE, known.event());
        return known;
    }

    private void note(AuditedAct act, EventId event) {
        audit.note(actor.get().mustBePerson().value(), act, event.value(), rights.ownerOf(event));
    }
}
