package nyc.icefree.shifts;

import java.util.Set;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A shift as a form holds it.
 *
 * @param organization only where the shift stands alone; with an event it is the event's host
 * @param seats 1 to 200
 * @param skills of which a volunteer needs all
 * @param languages of which a volunteer needs one; empty for any
 * @param note for those in the shift: where to be, what to bring; at most 1,000 characters
 */
public record ShiftDraft(
        @Nullable EventId event,
        @Nullable OrganizationId organization,
        ShiftRole role,
        int seats,
        TimeSlot slot,
        Set<Skill> skills,
        Set<Language> languages,
        SignupMode signup,
        String note) {
    public static final int MOST_SEATS = 200;
    public static final int LONGEST_NOTE = 1000;

    public ShiftDraft {
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
        note = SafeText.block(note);
    }
}
