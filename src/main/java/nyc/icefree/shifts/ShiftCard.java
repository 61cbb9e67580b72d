package nyc.icefree.shifts;

import java.util.Set;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.Skill;

/** What anyone may know of a shift. */
public record ShiftCard(
        ShiftId id, ShiftRole role, TimeSlot slot, Set<Skill> skills, Set<Language> languages, SignupMode signup) {}
