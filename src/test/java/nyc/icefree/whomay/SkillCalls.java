package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.jspecify.annotations.Nullable;

/** What an organization does with skills of its own. */
class SkillCalls implements TheirCalls {
    private static final NamesByLanguage DRUMMER = NamesByLanguage.of(Language.ENGLISH, "Drummer");
    private final OwnSkills skills;
    private final ShiftPlanning planning;

    SkillCalls(OwnSkills skills, ShiftPlanning planning) {
        this.skills = skills;
        this.planning = planning;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "OwnSkills.add(OrganizationId, NamesByLanguage)",
                w -> skills.add(w.team().organization(), DRUMMER));
        all.put("OwnSkills.archive(OwnSkill, boolean)", w -> done(() -> skills.archive(own(w), true)));
        all.put("OwnSkills.rename(OwnSkill, NamesByLanguage)", w -> done(() -> skills.rename(own(w), DRUMMER)));
        all.put("ShiftPlanning.choices(EventId)", w -> planning.choices(w.event()));
        all.put("OwnSkills.of(OrganizationId)", w -> skills.of(w.team().organization()));
    }

    private OwnSkill own(World w) {
        return As.staff(w.team().organizer(), () -> skills.add(w.team().organization(), DRUMMER));
    }
}
