package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.SkillForm;
import org.jspecify.annotations.Nullable;

/** What an organization does with skills of its own. */
class SkillCalls implements TheirCalls {
    private static final SkillForm DRUMMER =
            new SkillForm(NamesByLanguage.of(Language.ENGLISH, "Drummer"), Set.of(CommonSkill.MARSHAL));
    private final OwnSkills skills;
    private final ShiftPlanning planning;

    SkillCalls(OwnSkills skills, ShiftPlanning planning) {
        this.skills = skills;
        this.planning = planning;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "OwnSkills.add(OrganizationId, SkillForm)",
                w -> skills.add(w.team().organization(), DRUMMER));
        all.put("OwnSkills.archive(OwnSkill)", w -> done(() -> skills.archive(own(w))));
        all.put("OwnSkills.bringBack(OwnSkill)", w -> done(() -> skills.bringBack(own(w))));
        all.put("OwnSkills.change(OwnSkill, int, SkillForm)", w -> done(() -> skills.change(own(w), 0, DRUMMER)));
        all.put(
                "OwnSkills.include(OrganizationId, CommonSkill, Set)",
                w -> done(() -> skills.include(w.team().organization(), CommonSkill.MEDIC, Set.of())));
        all.put("ShiftPlanning.choices(EventId)", w -> planning.choices(w.event()));
        all.put("OwnSkills.of(OrganizationId)", w -> skills.of(w.team().organization()));
    }

    private OwnSkill own(World w) {
        return As.staff(w.team().organizer(), () -> skills.add(w.team().organization(), DRUMMER));
    }
}
