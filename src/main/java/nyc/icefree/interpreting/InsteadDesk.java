package nyc.icefree.interpreting;

import java.time.Clock;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.interpreting.InsteadRefused.Reason;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done where no interpreter matches, said by the organizers of the event's host. */
@Service
@WritesNothingPublic
public class InsteadDesk {
    private final EventRights rights;
    private final InterpreterCoverage coverage;
    private final InsteadTable instead;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    InsteadDesk(
            EventRights rights,
            InterpreterCoverage coverage,
            InsteadTable instead,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.rights = rights;
        this.coverage = coverage;
        this.instead = instead;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says what is done about a language that the event needs, in place of what was said before.
     *
     * @param reason one line, at most {@link Instead#LONGEST_REASON} letters
     * @throws InsteadRefused with the reason
     */
    @StaffMay
    @Transactional
    public void settle(EventId event, Language language, Instead.Way way, String reason) {
        rights.require(actor.get(), Right.STAFF, event);
        String line = SafeText.line(reason);
        if (line.isEmpty()) {
            throw new InsteadRefused(Reason.REASON_MISSING);
        }
        if (line.codePointCount(0, line.length()) > Instead.LONGEST_REASON) {
            throw new InsteadRefused(Reason.REASON_TOO_LONG);
        }
        if (coverage.of(event).languages().stream()
                .noneMatch(one -> one.language().equals(language))) {
            throw new InsteadRefused(Reason.NOT_NEEDED);
        }
        instead.say(event, language, way, line, clock.instant());
        note(event);
    }

    /** What was never said stays so. */
    @StaffMay
    @Transactional
    public void takeBack(EventId event, Language language) {
        rights.require(actor.get(), Right.STAFF, event);
        instead.takeBack(event, language);
        note(event);
    }

    private void note(EventId event) {
        audit.note(
                actor.get().mustBePerson().value(),
                AuditedAct.EVENT_CHANGED,
                event.value(),
                rights.hostOf(event).map(OrganizationId::value).orElse(null));
    }
}
