package nyc.icefree.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.columns.LanguagesColumn;
import nyc.icefree.shifts.columns.MeantHours;
import nyc.icefree.shifts.columns.SkillsColumn;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.SignupCase;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.Skill;
import nyc.icefree.volunteers.VolunteerProfile;
import org.jspecify.annotations.Nullable;

/** A span of work with seats; the one place that decides whether a volunteer may have one of them. */
@Entity
@Table(name = "shift")
class Shift {
    @Id
    private UUID id;

    @Nullable
    private UUID eventId;

    @Column(nullable = false)
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private ShiftRole role;

    /** As many as are needed; more may be taken, as {@link ShiftTerms#spare} says. */
    @Column(nullable = false)
    private int seats;

    /** Seats given beyond those planned, with a reason or because fewer were planned later. */
    @Column(nullable = false)
    private int extra;

    @Column(nullable = false)
    private int taken;

    @Embedded
    private TimeSlot slot;

    /** Where the clock change had no such hours on the day to which its event went; else null. */
    @Embedded
    @Nullable
    private MeantHours meant;

    @Convert(converter = SkillsColumn.class)
    @Column(nullable = false, length = 300)
    private Set<Skill> skills;

    @Convert(converter = LanguagesColumn.class)
    @Column(nullable = false, length = 300)
    private Set<Language> languages;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private SignupMode signup;

    @Column(nullable = false, length = ShiftDraft.LONGEST_NOTE)
    private String note;

    @Column(nullable = false, length = ShiftDraft.LONGEST_MEETING_POINT)
    private String meetingPoint;

    @Embedded
    private ShiftTerms terms;

    @Column(nullable = false)
    private int sequence;

    /** Counts what organizers wrote, not who came and went: so a sign-up does not spoil an open form. */
    @Column(nullable = false)
    private int edition;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant modifiedAt;

    @Version
    private int version;

    protected Shift() {}

    Shift(OrganizationId organization, ShiftDraft draft, Instant now) {
        id = UUID.randomUUID();
        eventId = draft.event() == null ? null : draft.event().value();
        organizationId = organization.value();
        createdAt = now;
        write(draft, now);
    }

    void change(ShiftDraft draft, Instant now) {
        if (!slot.equals(draft.slot())) {
            sequence++;
        }
        write(draft, now);
    }

    /** Where it is when its event goes from one time to another. */
    TimeSlot along(TimeSlot from, TimeSlot to) {
        return MeantHours.in(slot, meant).along(from, to);
    }

    /** @return whether it is at another time now */
    boolean moveAlong(TimeSlot from, TimeSlot to, Instant now) {
        var next = MeantHours.in(slot, meant).meantAlong(from, to);
        if (slot.equals(next.asItIs())) {
            return false;
        }
        slot = next.asItIs();
        meant = MeantHours.of(next);
        sequence++;
        edition++;
        modifiedAt = now;
        return true;
    }

    private void write(ShiftDraft draft, Instant now) {
        role = draft.role();
        seats = draft.seats();
        terms = draft.terms();
        extra = Math.max(0, taken - most());
        meant = draft.slot().equals(slot) ? meant : null;
        slot = draft.slot();
        skills = draft.skills();
        languages = draft.languages();
        signup = draft.signup();
        note = draft.note();
        meetingPoint = draft.meetingPoint();
        modifiedAt = now;
        edition++;
    }

    /**
     * How a volunteer stands to this shift now.
     *
     * @param commitments as {@link SignupCase#held}
     * @param own their assignment here, null for none
     * @param moment now, by the clock of home
     */
    SignupStatus statusFor(
            VolunteerProfile volunteer,
            Collection<Commitment> commitments,
            @Nullable AssignmentState own,
            EventOfShift event,
            ZonedDateTime moment) {
        return SignupStatus.of(new SignupCase(card(), isFull(), volunteer, commitments, own, event, moment));
    }

    /** Gives a seat; one beyond those planned is counted as extra, so only after somebody decided so. */
    void seat() {
        if (taken == most() + extra) {
            extra++;
        }
        taken++;
    }

    void free() {
        if (taken == 0) {
            throw new IllegalStateException("nobody is in the shift " + id);
        }
        taken--;
        extra = Math.max(0, Math.min(extra, taken - most()));
    }

    boolean isFull() {
        return taken >= most();
    }

    private int most() {
        return seats + terms.spare();
    }

    ShiftId id() {
        return new ShiftId(id);
    }

    @Nullable
    EventId event() {
        return eventId == null ? null : new EventId(eventId);
    }

    OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    TimeSlot slot() {
        return slot;
    }

    int seats() {
        return seats;
    }

    int taken() {
        return taken;
    }

    String note() {
        return note;
    }

    String meetingPoint() {
        return meetingPoint;
    }

    int sequence() {
        return sequence;
    }

    int edition() {
        return edition;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    ShiftCard card() {
        return new ShiftCard(id(), role, slot, skills, languages, signup, terms);
    }

    Commitment commitment(EventOfShift of) {
        return commitmentAt(slot, of);
    }

    Commitment commitmentAt(TimeSlot when, EventOfShift of) {
        return new Commitment(id(), role, when, of, organization());
    }

    ShiftDraft draft() {
        return new ShiftDraft(
                event(), organization(), role, seats, slot, skills, languages, signup, note, meetingPoint, terms);
    }
}
