package nyc.icefree.shifts;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** The roles that all organizations know. The usual skills are a form's default, never a limit. */
public enum ShiftRole implements Role {
    WELCOME_DESK,
    INTERPRETER(CommonSkill.INTERPRETER),
    MARSHAL_LEAD(CommonSkill.MARSHAL),
    MARSHAL(CommonSkill.MARSHAL),
    LEGAL_OBSERVER(CommonSkill.LEGAL_OBSERVER),
    DE_ESCALATION(CommonSkill.DE_ESCALATION),
    MEDIC(CommonSkill.MEDIC),
    POLICE_LIAISON(CommonSkill.DE_ESCALATION),
    CHILDCARE(CommonSkill.CHILDCARE),
    /** Who helps people with a wheelchair, a cane or little hearing to get in and to take part. */
    ACCESS,
    FACILITATOR(CommonSkill.FACILITATOR),
    SPEAKER,
    SET_UP,
    MEDIA,
    /** Who notes and pictures what happens, for the host alone. */
    DOCUMENTATION,
    AUDIO_VIDEO(CommonSkill.AUDIO_VIDEO),
    DRIVER(CommonSkill.DRIVER),
    OTHER;

    private final Set<Skill> usualSkills;

    ShiftRole(Skill... usualSkills) {
        this.usualSkills = Set.of(usualSkills);
    }

    @Override
    public ShiftRole kind() {
        return this;
    }

    @Override
    public @Nullable UUID own() {
        return null;
    }

    @Override
    public String key() {
        return name();
    }

    public Set<Skill> usualSkills() {
        return usualSkills;
    }

    /** A form's default: a shift may be planned for anybody all the same, unless {@link #needsTwoAdults}. */
    public boolean usuallyAdults() {
        return switch (this) {
            case CHILDCARE, MARSHAL_LEAD, POLICE_LIAISON, DRIVER -> true;
            case WELCOME_DESK,
                    INTERPRETER,
                    MARSHAL,
                    LEGAL_OBSERVER,
                    DE_ESCALATION,
                    MEDIC,
                    ACCESS,
                    FACILITATOR,
                    SPEAKER,
                    SET_UP,
                    MEDIA,
                    DOCUMENTATION,
                    AUDIO_VIDEO,
                    OTHER -> false;
        };
    }

    /** Nobody is alone with children: two adults or more. */
    public boolean needsTwoAdults() {
        return this == CHILDCARE;
    }

    /**
     * Whoever does it stands where something may go wrong and answers for others then: they must be awake, and what they see stays
     * with them for a while. Not who drives: eleven hours off are more than the eight that drivers of passengers must have (49 CFR
     * 395.5). Nor who looks after children, of whom there are always two.
     */
    public boolean isHard() {
        return switch (this) {
            case MARSHAL_LEAD, MARSHAL, LEGAL_OBSERVER, DE_ESCALATION, MEDIC, POLICE_LIAISON -> true;
            case WELCOME_DESK,
                    INTERPRETER,
                    CHILDCARE,
                    ACCESS,
                    FACILITATOR,
                    SPEAKER,
                    SET_UP,
                    MEDIA,
                    DOCUMENTATION,
                    AUDIO_VIDEO,
                    DRIVER,
                    OTHER -> false;
        };
    }

    /** Who has it is on no printed sheet by name: a sheet that is lost must not say whom police and papers talk to. */
    public boolean isNamedOnNoSheet() {
        return this == POLICE_LIAISON || this == MEDIA;
    }
}
