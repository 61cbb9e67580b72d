package nyc.icefree.shifts;

import java.util.Set;
import nyc.icefree.volunteers.Skill;

/** What a shift is for. The usual skills are a form's default, never a limit. */
public enum ShiftRole {
    WELCOME_DESK,
    INTERPRETER(Skill.INTERPRETER),
    MARSHAL(Skill.MARSHAL),
    LEGAL_OBSERVER(Skill.LEGAL_OBSERVER),
    DE_ESCALATION(Skill.DE_ESCALATION),
    MEDIC(Skill.MEDIC),
    CHILDCARE(Skill.CHILDCARE),
    FACILITATOR(Skill.FACILITATOR),
    SET_UP,
    MEDIA,
    AUDIO_VIDEO(Skill.AUDIO_VIDEO),
    DRIVER(Skill.DRIVER),
    OTHER;

    private final Set<Skill> usualSkills;

    ShiftRole(Skill... usualSkills) {
        this.usualSkills = Set.of(usualSkills);
    }

    public Set<Skill> usualSkills() {
        return usualSkills;
    }
}
