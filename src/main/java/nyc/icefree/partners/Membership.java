package nyc.icefree.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "membership")
class Membership {
    static final Duration OFFER_LASTS = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID person;
    private UUID organization;

    @Enumerated(EnumType.STRING)
    private @Nullable StaffRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_role")
    private @Nullable StaffRole waitsRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_cause")
    private WaitingRole.@Nullable Cause waitsCause;

    @Column(name = "waits_since")
    private @Nullable Instant waitsSince;

    @Column(name = "waits_asked_by")
    private @Nullable UUID waitsAskedBy;

    @Column(name = "waits_for_coordinator")
    private boolean waitsForCoordinator;

    @Column(name = "waits_for_person")
    private boolean waitsForPerson;

    @Column(name = "waits_starts_at")
    private @Nullable Instant waitsStartsAt;

    @Column(name = "may_export")
    private boolean mayExport;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {}

    Membership(UUID person, UUID organization, Instant now) {
        id = UUID.randomUUID();
        this.person = person;
        this.organization = organization;
        createdAt = now;
    }

    /** Also ends what waited. */
    void hold(StaffRole held) {
        role = held;
        waitForNothing();
    }

    /** A role that is held stays. */
    void await(WaitingRole waiting) {
        role = roleAt(waiting.since()).orElse(null);
        waitsRole = waiting.role();
        waitsCause = waiting.cause();
        waitsSince = waiting.since();
        waitsAskedBy = waiting.askedBy() == null ? null : waiting.askedBy().value();
        waitsForCoordinator = waiting.forCoordinator();
        waitsForPerson = waiting.forPerson();
        waitsStartsAt = waiting.startsAt();
    }

    /** Makes the role wait again, since the account may be somebody else's now. */
    void suspend(StaffRole held, Instant now, @Nullable Instant startsAt) {
        await(new WaitingRole(held, WaitingRole.Cause.ACCOUNT_RENEWED, now, null, true, false, startsAt));
        role = null;
        mayExport = false;
    }

    /** Requires a coordinator's yes for the waiting role, whatever was decided before. */
    void needYes() {
        if (waitsRole != null) {
            waitsForCoordinator = true;
            waitsStartsAt = null;
        }
    }

    void agree() {
        yes(false, waitsForPerson);
    }

    /** The person's own yes. A coordinator's day to answer begins now, since they learn of it only now. */
    void accept(RoleApprovalRule start, Instant now) {
        var offer = offered().orElseThrow();
        if (start == RoleApprovalRule.AT_ONCE) {
            hold(offer.role());
            return;
        }
        await(new WaitingRole(offer.role(), offer.cause(), now, offer.askedBy(), true, false, start.at(now)));
    }

    /** The role that the person has not accepted yet; until then the organization must not learn who it is. */
    Optional<WaitingRole> offered() {
        return waits().filter(WaitingRole::forPerson);
    }

    Optional<WaitingRole> offeredAt(Instant now) {
        return offered().filter(offer -> offer.since().isAfter(now.minus(OFFER_LASTS)));
    }

    private void yes(boolean forCoordinator, boolean forPerson) {
        StaffRole asked = waitsRole;
        if (asked == null) {
            return;
        }
        waitsForCoordinator = forCoordinator;
        waitsForPerson = forPerson;
        if (!forCoordinator && !forPerson) {
            hold(asked);
        }
    }

    /** @return whether the membership is empty now */
    boolean refuse() {
        waitForNothing();
        return role == null;
    }

    private void waitForNothing() {
        waitsRole = null;
        waitsCause = null;
        waitsSince = null;
        waitsAskedBy = null;
        waitsForCoordinator = false;
        waitsForPerson = false;
        waitsStartsAt = null;
    }

    /** The role held now, including a waiting one that has begun by itself. */
    Optional<StaffRole> roleAt(Instant now) {
        return waits().filter(waiting -> waiting.hasStarted(now))
                .map(WaitingRole::role)
                .or(() -> Optional.ofNullable(role));
    }

    Optional<WaitingRole> waitsAt(Instant now) {
        return waits().filter(waiting -> !waiting.hasStarted(now));
    }

    boolean may(Right right, Instant now) {
        return roleAt(now)
                .filter(held -> held.may(right) || right == Right.EXPORT && mayExport)
                .isPresent();
    }

    /** A right beside the role; it ends with the role. */
    void allowExport(boolean allowed) {
        mayExport = allowed;
    }

    boolean includes(StaffRole role, Instant now) {
        return roleAt(now).filter(held -> held.includes(role)).isPresent();
    }

    /** Empty unless the role waits only because the account was renewed. */
    Optional<StaffRole> suspendedAt(Instant now) {
        return waitsAt(now)
                .filter(waiting -> waiting.cause() == WaitingRole.Cause.ACCOUNT_RENEWED)
                .map(WaitingRole::role);
    }

    /** Includes a coordinator whose role waits because the account was renewed. */
    boolean coordinates(Instant now) {
        return roleAt(now)
                .or(() -> suspendedAt(now))
                .filter(StaffRole.COORDINATOR::equals)
                .isPresent();
    }

    private Optional<WaitingRole> waits() {
        return waitsRole == null || waitsCause == null || waitsSince == null
                ? Optional.empty()
                : Optional.of(new WaitingRole(
                        waitsRole,
                        waitsCause,
                        waitsSince,
                        waitsAskedBy == null ? null : new PersonId(waitsAskedBy),
                        waitsForCoordinator,
                        waitsForPerson,
                        waitsStartsAt));
    }

    PersonId person() {
        return new PersonId(person);
    }

    OrganizationId organization() {
        return new OrganizationId(organization);
    }
}
