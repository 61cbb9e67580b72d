package nyc.icefree.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.DiskReserve;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.Anyone;
import nyc.icefree.refusals.Refused;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets an asker send a request without an account, and read, change, answer and withdraw it by the secret link. */
@Service
public class EventRequests {
    private final RequestRepository requests;
    private final RequestSealing sealing;
    private final Organizations organizations;
    private final Events events;
    private final Campaign campaign;
    private final Vault vault;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final DiskReserve disk;

    private final Retention retention;

    EventRequests(
            RequestRepository requests,
            RequestSealing sealing,
            Organizations organizations,
            Events events,
            Campaign campaign,
            Vault vault,
            ApplicationEventPublisher announcements,
            Clock clock,
            PlatformTransactionManager transactions,
            DiskReserve disk,
            Retention retention) {
        this.retention = retention;
        this.disk = disk;
        this.requests = requests;
        this.sealing = sealing;
        this.organizations = organizations;
        this.events = events;
        this.campaign = campaign;
        this.vault = vault;
        this.announcements = announcements;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The same key returns the same request.
     *
     * @throws Refused with every reason
     */
    @Anyone
    public SecretToken send(RequestForm form, UUID idempotencyKey) {
        var before = requests.findByIdempotencyKey(idempotencyKey);
        if (before.isPresent()) {
            return sealing.token(before.get());
        }
        var tidied = checked(form);
        disk.mustHold();
        try {
            return transaction.execute(status -> keep(tidied, idempotencyKey));
        } catch (DataIntegrityViolationException e) {
            // a double click: the first one was stored meanwhile
            return sealing.token(requests.findByIdempotencyKey(idempotencyKey).orElseThrow(() -> e));
        }
    }

    /**
     * Checks a form without taking it; returns the link's token if it was sent before.
     *
     * @throws Refused with every reason
     */
    @Anyone
    public Optional<SecretToken> look(RequestForm form, UUID idempotencyKey) {
        var before = requests.findByIdempotencyKey(idempotencyKey).map(sealing::token);
        if (before.isEmpty()) {
            checked(form);
        }
        return before;
    }

    @Anyone
    @Transactional(readOnly = true)
    public Optional<AskersRequest> byToken(String token) {
        return requests.findByTokenHash(new SecretToken(token).hash()).map(this::shown);
    }

    /**
     * Empty when the link is unknown or expired.
     *
     * @throws Refused with every reason
     */
    @Anyone
    @Transactional
    public Optional<AskersRequest> change(String token, RequestForm form) {
        return requests.lockByTokenHash(new SecretToken(token).hash()).map(request -> {
            request.mustBeOpen();
            var tidied = checked(form);
            request.change(tidied, sealing.seal(request.id(), tidied, sealing.token(request)), clock.instant());
            return shown(request);
        });
    }

    /** @throws Refused when the words are missing or too long, or the request is closed */
    @Anyone
    @Transactional
    public Optional<AskersRequest> answer(String token, String words) {
        return requests.lockByTokenHash(new SecretToken(token).hash()).map(request -> {
            request.answered(clock.instant());
            String said = RequestCheck.answer(words, RequestProblem.ANSWER_MISSING);
            sealing.say(request, true, said, clock.instant());
            return shown(request);
        });
    }

    @Anyone
    @Transactional
    public Optional<AskersRequest> withdraw(String token) {
        return requests.lockByTokenHash(new SecretToken(token).hash()).map(request -> {
            if (request.state != RequestState.WITHDRAWN) {
                request.withdraw(clock.instant());
            }
            return shown(request);
        });
    }

    private SecretToken keep(RequestForm form, UUID idempotencyKey) {
        var id = RequestId.random();
        var token = SecretToken.random();
        vault.makeKey(RequestSealing.key(id.value()));
        var sealed = sealing.seal(id, form, token);
        requests.saveAndFlush(new Request(id, form, sealed, token, idempotencyKey, clock.instant()));
        announcements.publishEvent(new RequestReceived(id));
        return token;
    }

    private RequestForm checked(RequestForm form) {
        var to = form.to();
        if (to != null
                && organizations.listed().stream().map(OrganizationCard::id).noneMatch(to::equals)) {
            throw new Refused(RequestProblem.TO_UNKNOWN);
        }
        return RequestCheck.tidy(
                form, LocalDate.now(clock.withZone(campaign.now().zone())));
    }

    private AskersRequest shown(Request request) {
        var decided = request.decidedAt;
        var event = request.event == null ? null : new EventId(request.event);
        return new AskersRequest(
                request.id(),
                request.state,
                sealing.form(request, sealing.contact(request)),
                sealing.said(request.id),
                event,
                event == null
                        ? null
                        : events.view(event, Audience.PUBLIC)
                                .map(EventView::slug)
                                .orElse(null),
                decided == null ? null : retention.requests().after(decided));
    }
}
