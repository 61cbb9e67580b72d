package nyc.icefree.requests;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of requests, where organizers and administrators accept, ask back and decline. */
@Service
public class RequestDesk {
    private static final int MOST = 500;

    private final RequestRepository requests;
    private final RequestAnswers answers;
    private final RequestSealing sealing;
    private final RequestRights rights;
    private final RequestDrafts drafts;
    private final EventPlanning planning;
    private final Organizations organizations;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    RequestDesk(
            RequestRepository requests,
            RequestAnswers answers,
            RequestSealing sealing,
            RequestRights rights,
            RequestDrafts drafts,
            EventPlanning planning,
            Organizations organizations,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.sealing = sealing;
        this.rights = rights;
        this.drafts = drafts;
        this.planning = planning;
        this.organizations = organizations;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Waiting ones first, then by age; at most 500. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<RequestRow> queue(boolean open) {
        var states = Arrays.stream(RequestState.values())
                .filter(state -> state.isOpen() == open)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestState.class)));
        var found = requests.queue(states, rights.all(), rights.own(), Limit.of(MOST));
        sealing.warm(found);
        var cards = organizations.cards(
                found.stream().map(Request::given).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream().map(r -> row(r, cards)).toList();
    }

    @StaffMay
    @Transactional
    public RequestDetail detail(RequestId id) {
        var request = rights.read(id);
        audit.noteReading(AuditedAct.REQUEST_READ, id.value(), request.organization);
        return new RequestDetail(
                id,
                request.version,
                request.state,
                request.waits,
                sealing.form(request, ""),
                card(request.given()),
                sealing.said(request.id),
                rights.mayAccept(request),
                request.event == null ? null : new EventId(request.event),
                answers.last(request),
                request.createdAt);
    }

    @StaffMay
    @Transactional
    public void give(RequestId id, OrganizationId to) {
        var request = rights.held(id);
        var card = card(to);
        if (card == null || !card.active()) {
            throw new NotYours();
        }
        request.answering(me(), clock.instant()).give(to, clock.instant());
        note(request);
    }

    /** @param words the question to the asker, 1 to 2,000 characters */
    @StaffMay
    @Transactional
    public void ask(RequestId id, String words) {
        var request = rights.held(id);
        String said = RequestCheck.answer(words, RequestProblem.ANSWER_MISSING);
        request.answering(me(), clock.instant()).asked(clock.instant());
        sealing.say(request, false, said, clock.instant());
        note(request);
        announcements.publishEvent(new RequestAsked(id, request.version));
    }

    @StaffMay
    @Transactional
    public void settle(RequestId id) {
        rights.held(id).answering(me(), clock.instant()).settle();
    }

    /**
     * Only for organizers of the organization that has the request.
     *
     * @param version as shown
     * @param when null for the next future one
     * @throws Refused when it makes no valid draft
     */
    @StaffMay
    @Transactional
    public EventId accept(RequestId id, int version, @Nullable PossibleTime when) {
        var request = rights.held(id);
        request.mustBeOpen();
        var host = request.given();
        if (host == null || !rights.mayAccept(request)) {
            throw new Refused(RequestProblem.NOT_GIVEN);
        }
        if (request.version != version) {
            throw new Refused(RequestProblem.CHANGED_MEANWHILE);
        }
        var event = planning.draft(host, drafts.draft(sealing.form(request, ""), when));
        var now = clock.instant();
        request.deciding(me(), now).accept(event, now);
        note(request);
        announcements.publishEvent(new RequestDecided(id, request.version));
        return event;
    }

    /** @param reason for the asker, 1 to 2,000 characters */
    @StaffMay
    @Transactional
    public void decline(RequestId id, String reason) {
        var request = rights.held(id);
        String said = RequestCheck.answer(reason, RequestProblem.REASON_MISSING);
        var now = clock.instant();
        request.deciding(me(), now).decline(now);
        sealing.say(request, false, said, now);
        note(request);
        announcements.publishEvent(new RequestDecided(id, request.version));
    }

    private PersonId me() {
        return rights.actor().mustBePerson();
    }

    private RequestRow row(Request request, Map<OrganizationId, OrganizationCard> cards) {
        var text = sealing.text(request);
        var given = request.given();
        return new RequestRow(
                request.id(),
                request.kind,
                request.state,
                request.waits,
                text.asker(),
                text.title(),
                request.area,
                text.neighbourhood(),
                LanguageTags.read(request.languages),
                PossibleTime.read(request.times),
                given == null ? null : cards.get(given),
                request.createdAt);
    }

    private @Nullable OrganizationCard card(@Nullable OrganizationId id) {
        return id == null ? null : organizations.cards(Set.of(id)).get(id);
    }

    private void note(Request request) {
        audit.note(AuditedAct.REQUEST_DECIDED, request.id().value(), request.organization);
    }
}
