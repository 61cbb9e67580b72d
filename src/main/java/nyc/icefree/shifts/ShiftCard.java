package nyc.icefree.shifts;

import java.util.Set;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.skills.Skill;

public record ShiftCard(
        ShiftId id,
        Role role,
        TimeSlot slot,
        Set<Skill> skills,
        Set<Language> languages,
        SignupMode signup,
        ShiftTerms terms) {

    public ShiftCard(
            ShiftId id, Role role, TimeSlot slot, Set<Skill> skills, Set<Language> languages, SignupMode signup) {
        this(id, role, slot, skills, languages, signup, ShiftTerms.leastOf(role.kind()));
    }
}
