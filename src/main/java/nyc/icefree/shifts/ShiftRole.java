package nyc.icefree.shifts;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** The common roles. The usual skills are a form's default, never a limit. */
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
    /** Helps people with a wheelchair, a cane or little hearing to get in and take part. */
    ACCESS,
    FACILITATOR(CommonSkill.FACILITATOR),
    SPEAKER,
    SET_UP,
    MEDIA,
    /** Takes notes and pictures, for the host alone. */
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

    /** A form's default, not a rule, except for {@link #needsTwoAdults}. */
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

    public boolean needsTwoAdults() {
        return this == CHILDCARE;
    }

    /**
     * Roles with risk and responsibility for others, which strain people. Not drivers: eleven hours of rest exceed the
     * eight required for passenger drivers (49 CFR 395.5). Not childcare, which always has two people.
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

    /** Whose names no printed sheet shows: a lost sheet must not tell who talks to police or press. */
    public boolean isNamedOnNoSheet() {
        return this == POLICE_LIAISON || this == MEDIA;
    }
}
