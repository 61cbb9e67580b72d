package nyc.icefree.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.VenueStore;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A proposal as it is kept: once it is decided it says when and where, but no link and no words any more. */
@Entity
@Table(name = "proposal")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class StoredProposal {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID event;

    @Column(nullable = false)
    private int eventVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Scope scope;

    @Column(name = "series_id", updatable = false)
    private @Nullable UUID series;

    @Column(updatable = false, length = 200)
    private @Nullable String ruleBefore;

    @Column(updatable = false, length = 200)
    private @Nullable String rule;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(nullable = false, updatable = false)
    private LocalDateTime startLocal;

    private boolean startSecond;

    @Column(nullable = false, updatable = false)
    private LocalDateTime endLocal;

    private boolean endSecond;

    @Column(nullable = false, updatable = false, length = 60)
    private ZoneId zone;

    @Column(name = "venue_id")
    private @Nullable UUID venue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private Attendance attendance;

    @Column(name = "sealed_link")
    private byte @Nullable [] sealedLink;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private @Nullable Reach heldReach;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "proposal_words", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "language", length = 12)
    private Map<String, HeldWording> words = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "proposal_co_host", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    @Column(name = "organization_id", nullable = false)
    private List<UUID> coHosts = new ArrayList<>();

    private boolean keepsShiftHours;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private ProposalState state = ProposalState.OPEN;

    @Column(nullable = false, updatable = false)
    private UUID proposedBy;

    @Column(nullable = false, updatable = false)
    private Instant proposedAt;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    protected StoredProposal() {}

    StoredProposal(Proposal proposal, ProposalSeals seals) {
        id = proposal.id();
        event = proposal.event().value();
        eventVersion = proposal.eventVersion();
        scope = proposal.scope();
        var ofSeries = proposal.series();
        series = ofSeries == null ? null : ofSeries.id();
        ruleBefore = ofSeries == null ? null : ofSeries.ruleBefore();
        rule = ofSeries == null ? null : ofSeries.rule();
        reason = ofSeries == null ? "" : ofSeries.reason();
        startLocal = Objects.requireNonNull(proposal.when().start());
        startSecond = proposal.when().startSecond();
        endLocal = Objects.requireNonNull(proposal.when().end());
        endSecond = proposal.when().endSecond();
        zone = proposal.when().zone();
        attendance = proposal.where().attendance();
        take(proposal, seals);
        keepsShiftHours = proposal.shifts() == ShiftHours.KEEP;
        proposedBy = proposal.proposedBy().value();
        proposedAt = proposal.proposedAt();
    }

    private void take(Proposal proposal, ProposalSeals seals) {
        var place = proposal.where().venue();
        venue = place == null ? null : place.value();
        sealedLink = seals.link(proposal.event(), id, proposal.where().onlineLink());
        var held = proposal.held();
        if (held != null) {
            heldReach = held.reach();
            held.words().forEach(w -> words.put(w.language().tag(), seals.wording(proposal.event(), id, w)));
            held.coHosts().forEach(organization -> coHosts.add(organization.value()));
        }
    }

    @Nullable
    UUID venue() {
        return venue;
    }

    /** @param venues by which it leads to what its place was found to be meanwhile */
    Proposal opened(ProposalSeals seals, VenueStore venues) {
        var date = event();
        return new Proposal(
                id,
                date,
                eventVersion,
                scope,
                series == null ? null : new ProposedSeries(series, ruleBefore, rule, reason),
                new When(startLocal, startSecond, endLocal, endSecond, zone),
                new Where(
                        venues.find(venue).map(found -> new VenueId(found.id())).orElse(null),
                        null,
                        attendance,
                        seals.link(date, id, sealedLink)),
                heldReach == null
                        ? null
                        : new HeldContent(
                                seals.words(date, id, words),
                                heldReach,
                                coHosts.stream().map(OrganizationId::new).toList()),
                keepsShiftHours ? ShiftHours.KEEP : ShiftHours.MOVE,
                new PersonId(proposedBy),
                proposedAt);
    }

    /** @throws ProposalRefused when it would empty what it only seems to leave empty */
    void mustBeReadable(ProposalSeals seals) {
        if (!seals.areReadable(event(), id, sealedLink, words)) {
            throw new ProposalRefused(ProposalRefused.Reason.UNREADABLE);
        }
    }

    EventId event() {
        return new EventId(event);
    }

    boolean isOpen() {
        return state == ProposalState.OPEN;
    }

    /** An administrator must agree, since the public would read something else. */
    boolean isHeld() {
        return heldReach != null;
    }

    boolean isOf(PersonId person) {
        return proposedBy.equals(person.value());
    }

    /** Whoever proposed it and need not wait any more does it without anybody's agreement: that overtakes it. */
    void agree(PersonId by, Instant now) {
        if (isOf(by)) {
            overtake();
        } else {
            decide(ProposalState.AGREED, by, now);
        }
    }

    void decline(PersonId by, Instant now) {
        decide(ProposalState.DECLINED, by, now);
    }

    /** It waits again with all that it said. @param version of its event now */
    void waitAgain(Proposal proposal, int version, ProposalSeals seals) {
        state = ProposalState.OPEN;
        decidedBy = null;
        decidedAt = null;
        eventVersion = version;
        take(proposal, seals);
    }

    boolean isDecidedBy(PersonId person) {
        return person.value().equals(decidedBy);
    }

    @Nullable
    PersonId decidedBy() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    boolean isAgreed() {
        return state == ProposalState.AGREED;
    }

    private void decide(ProposalState decision, PersonId by, Instant now) {
        if (!isOpen()) {
            throw new ProposalRefused(ProposalRefused.Reason.NOT_OPEN);
        }
        decidedBy = by.value();
        decidedAt = now;
        close(decision);
    }

    /** Whoever proposes again means the last. */
    void overtake() {
        close(ProposalState.OVERTAKEN);
    }

    /** What it says is kept as long as it waits, and not longer. */
    private void close(ProposalState as) {
        state = as;
        sealedLink = null;
        words.clear();
        coHosts.clear();
    }

    void forgetPlace() {
        venue = null;
        sealedLink = null;
        words.replaceAll((language, wording) -> wording.withoutInstructions());
    }
}
