package nyc.icefree.requests;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.StaffCards;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class RequestAnswers {
    /** How long the mail to the asker waits. */
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(2);

    private final RequestRights rights;
    private final RequestSealing sealing;
    private final EventPlanning planning;
    private final EventDeletion deletion;
    private final StaffCards staff;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    RequestAnswers(
            RequestRights rights,
            RequestSealing sealing,
            EventPlanning planning,
            EventDeletion deletion,
            StaffCards staff,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.rights = rights;
        this.sealing = sealing;
        this.planning = planning;
        this.deletion = deletion;
        this.staff = staff;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Also deletes the draft event.
     *
     * @throws Refused when the asker has been told
     * @throws ChangedMeanwhile when somebody changed the request or the draft since
     */
    @StaffMay
    @Transactional
    public void takeBack(RequestId id) {
        var request = rights.answeredByActor(id);
        if (!request.mayBeTakenBack()) {
            throw new ChangedMeanwhile();
        }
        if (!inTime(request)) {
            throw new Refused(RequestProblem.TOLD_ALREADY);
        }
        var draft = request.event;
        boolean said = request.state == RequestState.DECLINED;
        request.takeBack(clock.instant());
        if (said) {
            sealing.unsay(request);
        }
        if (draft != null) {
            delete(new EventId(draft));
        }
        audit.note(AuditedAct.REQUEST_DECIDED, id.value(), request.organization);
        announcements.publishEvent(new AnswerTakenBack(id));
    }

    private void delete(EventId draft) {
        if (planning.planOf(draft).orElseThrow(NotYours::new).version() != 0) {
            throw new ChangedMeanwhile();
        }
        deletion.delete(draft);
    }

    /** Null when nobody answered, or only the asker wrote since. */
    @Nullable
    LastAnswer last(Request request) {
        if (request.answeredBy == null) {
            return null;
        }
        var by = new PersonId(request.answeredBy);
        return new LastAnswer(
                rights.mayBeNamed(by, request)
                        ? staff.card(by).map(PersonCard::name).orElse(null)
                        : null,
                Objects.requireNonNull(request.answeredAt),
                request.decidedByLastAnswer());
    }

    private boolean inTime(Request request) {
        return clock.instant()
                .isBefore(Objects.requireNonNull(request.answeredAt).plus(UNTIL_TOLD));
    }
}
