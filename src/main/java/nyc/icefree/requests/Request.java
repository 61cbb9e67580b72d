package nyc.icefree.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/** A request in the queue; the asker's words are sealed under its own key. */
@Entity
@Table(name = "event_request")
class Request {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    RequestState state = RequestState.NEW;

    /** Whether the organization has something to do. */
    boolean waits = true;

    @Column(name = "organization_id")
    @Nullable
    UUID organization;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventKind eventKind;

    @Column(nullable = false, length = 30)
    Area area;

    @Column(nullable = false, length = 300)
    String languages;

    @Nullable
    Integer people;

    @Column(nullable = false, length = 200)
    String times;

    @Column(nullable = false, updatable = false, length = 12)
    String reader;

    @Column(nullable = false)
    byte[] contact;

    @Column(nullable = false)
    byte[] words;

    @Column(nullable = false, updatable = false)
    byte[] token;

    @Column(nullable = false, updatable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private UUID idempotencyKey;

    @Column(name = "event_id")
    @Nullable
    UUID event;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID answeredBy;

    @Nullable
    Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable RequestState stateBefore;

    private @Nullable Boolean waitsBefore;

    @Column(name = "organization_before")
    @Nullable
    UUID organizationBefore;

    protected Request() {}

    Request(RequestId id, RequestForm form, Sealed sealed, SecretToken token, UUID idempotencyKey, Instant now) {
        this.id = id.value();
        this.kind = form.kind();
        this.reader = form.asker().reader().tag();
        this.organization = form.to() == null ? null : form.to().value();
        this.token = sealed.token();
        this.tokenHash = token.hash();
        this.idempotencyKey = idempotencyKey;
        this.createdAt = now;
        take(form, sealed, now);
    }

    record Sealed(byte[] contact, byte[] words, byte[] token) {}

    RequestId id() {
        return new RequestId(id);
    }

    @Nullable
    OrganizationId given() {
        return organization == null ? null : new OrganizationId(organization);
    }

    RequestDestroyed destroyed() {
        boolean decided = state == RequestState.ACCEPTED || state == RequestState.DECLINED;
        return new RequestDestroyed(kind, given(), createdAt, decided ? decidedAt : null);
    }

    /** Notes who of the organization answered last. */
    Request answering(PersonId by, Instant now) {
        touched();
        answeredBy = by.value();
        answeredAt = now;
        return this;
    }

    /** Notes the state before a decision, so that it can be taken back until somebody changes the request. */
    Request deciding(PersonId by, Instant now) {
        answering(by, now);
        stateBefore = state;
        waitsBefore = waits;
        organizationBefore = organization;
        return this;
    }

    /** Whether the last answer was a decision on an open request. */
    boolean mayBeTakenBack() {
        return stateBefore != null && stateBefore.isOpen() && !state.isOpen();
    }

    boolean decidedByLastAnswer() {
        return answeredAt != null && answeredAt.equals(decidedAt);
    }

    void takeBack(Instant now) {
        state = Objects.requireNonNull(stateBefore);
        waits = Objects.requireNonNull(waitsBefore);
        organization = organizationBefore;
        event = null;
        decidedAt = null;
        changedAt = now;
        touched();
    }

    private void touched() {
        answeredBy = null;
        answeredAt = null;
        stateBefore = null;
        waitsBefore = null;
        organizationBefore = null;
    }

    void change(RequestForm form, Sealed sealed, Instant now) {
        mustBeOpen();
        touched();
        take(form, sealed, now);
        if (state == RequestState.ASKED) {
            state = RequestState.ANSWERED;
        }
        waits = true;
    }

    void answered(Instant now) {
        touched();
        if (state != RequestState.ACCEPTED) {
            mustBeOpen();
            state = RequestState.ANSWERED;
        }
        waits = true;
        changedAt = now;
    }

    void asked(Instant now) {
        if (state != RequestState.ACCEPTED) {
            mustBeOpen();
            state = RequestState.ASKED;
        }
        waits = false;
        changedAt = now;
    }

    void give(OrganizationId to, Instant now) {
        mustBeOpen();
        organization = to.value();
        waits = true;
        changedAt = now;
    }

    void settle() {
        waits = false;
    }

    void accept(EventId made, Instant now) {
        decide(RequestState.ACCEPTED, now);
        event = made.value();
    }

    void eventDeleted() {
        event = null;
    }

    void decline(Instant now) {
        decide(RequestState.DECLINED, now);
    }

    void withdraw(Instant now) {
        decide(RequestState.WITHDRAWN, now);
        touched();
    }

    void mustBeOpen() {
        if (!state.isOpen()) {
            throw new Refused(RequestProblem.CLOSED);
        }
    }

    private void decide(RequestState decision, Instant now) {
        mustBeOpen();
        state = decision;
        waits = false;
        decidedAt = now;
        changedAt = now;
    }

    private void take(RequestForm form, Sealed sealed, Instant now) {
        if (form.area() == null) {
            throw new IllegalStateException("the check was not passed");
        }
        eventKind = form.eventKind();
        area = form.area();
        languages = LanguageTags.write(form.languages());
        people = form.people();
        times = PossibleTime.write(form.times());
        contact = sealed.contact();
        words = sealed.words();
        changedAt = now;
    }
}
