package nyc.icefree.shifts.seats;

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
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

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

    /** Id of the organization's own role; null for a common role. */
    @Nullable
    UUID ownRole;

    @Column(nullable = false)
    int seats;

    /** People in it at the moment when fewest are; differs from {@link #peak} only with parts. */
    @Column(nullable = false)
    int taken;

    /** People in it at the moment when most are. */
    @Column(nullable = false)
    int peak;

    @Embedded
    TimeSlot slot;

    /** Set when a clock change skips its hours on the day to which its event moved; else null. */
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

    @Convert(converter = NoteColumn.class)
    @Column(nullable = false, length = NoteColumn.LONGEST)
    NoteByLanguage note;

    @Column(nullable = false, length = ShiftDraft.LONGEST_MEETING_POINT)
    String meetingPoint;

    /** An administrator agreed to note and meeting point; asked only while the organization is not trusted. */
    @Column(nullable = false)
    boolean wordsAgreed;

    /** Who wrote note and meeting point; null where nobody knows, as of a template. */
    @Nullable
    UUID wordsBy;

    /** Why an administrator last took them out, empty without a reason; null where none did. */
    @Nullable
    String wordsDeclined;

    @Embedded
    ShiftTerms terms;

    @Column(nullable = false)
    int sequence;

    /** Counts edits by organizers, not sign-ups: so a sign-up does not invalidate an open form. */
    @Column(nullable = false)
    int edition;

    @Column(nullable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant modifiedAt;

    @Version
    int version;

    protected ShiftColumns() {}

    public ShiftId id() {
        return new ShiftId(id);
    }

    @Nullable
    public EventId event() {
        return eventId == null ? null : new EventId(eventId);
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    Role role() {
        return Role.of(role, ownRole);
    }

    public TimeSlot slot() {
        return slot;
    }

    public int seats() {
        return seats;
    }

    public int taken() {
        return taken;
    }

    public int peak() {
        return peak;
    }

    public int sequence() {
        return sequence;
    }

    public int edition() {
        return edition;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    public ShiftCard card() {
        return card(null);
    }

    /** @param part gives its hours; null for all of it */
    public ShiftCard card(@Nullable Part part) {
        return new ShiftCard(id(), role(), slot(part), skills, languages, signup, terms);
    }

    public TimeSlot slot(@Nullable Part part) {
        return part == null ? slot : part.in(slot);
    }

    public Commitment commitmentAt(TimeSlot when, EventOfShift of) {
        return new Commitment(id(), role(), when, of, organization());
    }

    public ShiftDraft draft() {
        return new ShiftDraft(
                event(), organization(), role(), seats, slot, skills, languages, signup, note, meetingPoint, terms);
    }
}
