package nyc.icefree.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A stored proposal while it waits. A declined one stays, without its form, until somebody proposes again. */
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Scope scope;

    @Column(name = "series_id", updatable = false)
    private @Nullable UUID series;

    @Column(updatable = false, length = 200)
    private @Nullable String rule;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    private byte @Nullable [] sealedForm;

    @Column(nullable = false, updatable = false)
    private boolean held;

    private boolean keepsShiftHours;

    @Column(nullable = false, updatable = false)
    private UUID proposedBy;

    @Column(nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(length = 1_000)
    private @Nullable String declined;

    protected StoredProposal() {}

    StoredProposal(Proposal proposal, byte[] sealedForm) {
        id = proposal.id();
        event = proposal.event().value();
        scope = proposal.scope();
        var ofSeries = proposal.series();
        series = ofSeries == null ? null : ofSeries.id();
        rule = ofSeries == null ? null : ofSeries.rule();
        reason = ofSeries == null ? "" : ofSeries.reason();
        this.sealedForm = sealedForm;
        held = proposal.held();
        keepsShiftHours = proposal.shifts() == ShiftHours.KEEP;
        proposedBy = proposal.proposedBy().value();
        proposedAt = proposal.proposedAt();
    }

    /** Empty when it is declined, or when the form cannot be opened now. */
    Optional<Proposal> opened(ProposalForms forms) {
        return Optional.ofNullable(sealedForm)
                .flatMap(kept -> forms.open(event(), id, kept))
                .map(form -> new Proposal(
                        id,
                        event(),
                        scope,
                        series == null ? null : new ProposedSeries(series, rule, reason),
                        form,
                        held,
                        keepsShiftHours ? ShiftHours.KEEP : ShiftHours.MOVE,
                        new PersonId(proposedBy),
                        proposedAt));
    }

    EventId event() {
        return new EventId(event);
    }

    boolean isOpen() {
        return declined == null;
    }

    boolean isHeld() {
        return held;
    }

    boolean isOf(PersonId person) {
        return proposedBy.equals(person.value());
    }

    void decline(String why) {
        declined = why;
        sealedForm = null;
    }

    @Nullable
    String declined() {
        return declined;
    }
}
