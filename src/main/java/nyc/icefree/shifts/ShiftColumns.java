package nyc.icefree.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.columns.LanguagesColumn;
import nyc.icefree.shifts.columns.MeantHours;
import nyc.icefree.shifts.columns.SkillsColumn;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.parts.Part;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** What the row of a shift holds, and how it is given to readers. */
@MappedSuperclass
abstract class ShiftColumns {
    @Id
    UUID id;

    @Nullable
    UUID eventId;

    @Column(nullable = false)
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    ShiftRole role;

    /** The organization's own one of that kind; null for the one that all know. */
    @Nullable
    UUID ownRole;

    @Column(nullable = false)
    int seats;

    /** People in it at the moment at which fewest are: more only where some do a part. */
    @Column(nullable = false)
    int taken;

    /** The same where most are. */
    @Column(nullable = false)
    int peak;

    @Embedded
    TimeSlot slot;

    /** Where the clock change had no such hours on the day to which its event went; else null. */
    @Embedded
    @Nullable
    MeantHours meant;

    @Convert(converter = SkillsColumn.class)
    @Column(nullable = false, length = SkillsColumn.LONGEST)
    Set<Skill> skills;

    @Convert(converter = LanguagesColumn.class)
    @Column(nullable = false, length = 300)
    Set<Language> languages;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    SignupMode signup;

    @Column(nullable = false, length = ShiftDraft.LONGEST_NOTE)
    String note;

    @Column(nullable = false, length = ShiftDraft.LONGEST_MEETING_POINT)
    String meetingPoint;

    @Embedded
    ShiftTerms terms;

    @Column(nullable = false)
    int sequence;

    /** Counts what organizers wrote, not who came and went: so a sign-up does not spoil an open form. */
    @Column(nullable = false)
    int edition;

    @Column(nullable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant modifiedAt;

    @Version
    int version;

    protected ShiftColumns() {}

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

    Role role() {
        return Role.of(role, ownRole);
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

    int peak() {
        return peak;
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
        return card(null);
    }

    /** With the hours of a part. @param part null for all of it */
    ShiftCard card(@Nullable Part part) {
        return new ShiftCard(id(), role(), slot(part), skills, languages, signup, terms);
    }

    TimeSlot slot(@Nullable Part part) {
        return part == null ? slot : part.in(slot);
    }

    Commitment commitmentAt(TimeSlot when, EventOfShift of) {
        return new Commitment(id(), role(), when, of, organization());
    }

    ShiftDraft draft() {
        return new ShiftDraft(
                event(), organization(), role(), seats, slot, skills, languages, signup, note, meetingPoint, terms);
    }
}
