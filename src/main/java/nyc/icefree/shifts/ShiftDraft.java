package nyc.icefree.shifts;

import java.util.Set;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.text.SafeText;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A shift as a form holds it.
 *
 * @param organization for a shift without event; else the event's host counts
 * @param seats needed, 1 to 200
 * @param skills a volunteer needs all of these
 * @param languages a volunteer needs one of these; empty for any
 * @param note for people in the shift: what to do, what to bring
 * @param meetingPoint for people in the shift; one line of at most 200 characters
 */
public record ShiftDraft(
        @Nullable EventId event,
        @Nullable OrganizationId organization,
        Role role,
        int seats,
        TimeSlot slot,
        Set<Skill> skills,
        Set<Language> languages,
        SignupMode signup,
        NoteByLanguage note,
        String meetingPoint,
        ShiftTerms terms) {
    public static final int MOST_SEATS = 200;
    public static final int LONGEST_MEETING_POINT = 200;

    public ShiftDraft {
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
        meetingPoint = SafeText.line(meetingPoint);
    }

    public ShiftDraft(
            @Nullable EventId event,
            @Nullable OrganizationId organization,
            Role role,
            int seats,
            TimeSlot slot,
            Set<Skill> skills,
            Set<Language> languages,
            SignupMode signup,
            String note) {
        this(
                event,
                organization,
                role,
                seats,
                slot,
                skills,
                languages,
                signup,
                NoteByLanguage.of(Language.ENGLISH, note),
                "",
                ShiftTerms.leastOf(role.kind()));
    }

    public ShiftDraft of(@Nullable EventId nextEvent, @Nullable OrganizationId nextOrganization) {
        return new ShiftDraft(
                nextEvent, nextOrganization, role, seats, slot, skills, languages, signup, note, meetingPoint, terms);
    }

    public ShiftDraft withRole(Role next) {
        boolean two = next.kind().needsTwoAdults();
        return new ShiftDraft(
                event,
                organization,
                next,
                two ? Math.max(2, seats) : seats,
                slot,
                next.kind().usualSkills(),
                languages,
                signup,
                note,
                meetingPoint,
                terms.withAdultsOnly(next.kind().usuallyAdults())
                        .withAtLeastTwo(
                                two || terms.atLeastTwo() && !role.kind().needsTwoAdults())
                        .withLeastPart(two ? null : terms.leastPart()));
    }

    public ShiftDraft withSeats(int next) {
        return new ShiftDraft(
                event, organization, role, next, slot, skills, languages, signup, note, meetingPoint, terms);
    }

    public ShiftDraft withSlot(TimeSlot next) {
        return new ShiftDraft(
                event, organization, role, seats, next, skills, languages, signup, note, meetingPoint, terms);
    }

    public ShiftDraft withLanguages(Set<Language> next) {
        return new ShiftDraft(event, organization, role, seats, slot, skills, next, signup, note, meetingPoint, terms);
    }

    public ShiftDraft withSignup(SignupMode next) {
        return new ShiftDraft(
                event, organization, role, seats, slot, skills, languages, next, note, meetingPoint, terms);
    }

    public ShiftDraft withBriefing(String nextMeetingPoint, String nextNote) {
        return withBriefing(nextMeetingPoint, NoteByLanguage.of(Language.ENGLISH, nextNote));
    }

    public ShiftDraft withBriefing(String nextMeetingPoint, NoteByLanguage nextNote) {
        return new ShiftDraft(
                event, organization, role, seats, slot, skills, languages, signup, nextNote, nextMeetingPoint, terms);
    }

    /** Without the organization's own role and skills. */
    public ShiftDraft asAllKnowIt() {
        return new ShiftDraft(
                event,
                organization,
                role.kind(),
                seats,
                slot,
                OrganizationSkills.NONE.known(skills),
                languages,
                signup,
                note,
                meetingPoint,
                terms);
    }

    public ShiftDraft withTerms(ShiftTerms next) {
        return new ShiftDraft(
                event, organization, role, seats, slot, skills, languages, signup, note, meetingPoint, next);
    }

    /** With one line of a table; the rest stays, but another role brings its usual terms. */
    public ShiftDraft with(Role next, int seats, TimeSlot slot, Set<Language> languages) {
        var same = next.equals(role) ? this : withRole(next);
        return same.withSeats(seats).withSlot(slot).withLanguages(languages);
    }
}
