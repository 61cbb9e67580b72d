package nyc.icefree.volunteers.skills;

public enum CommonSkill implements Skill {
    INTERPRETER,
    MARSHAL,
    LEGAL_OBSERVER,
    DE_ESCALATION,
    CHILDCARE,
    MEDIC,
    FACILITATOR,
    DRIVER,
    AUDIO_VIDEO,
    WELCOME_DESK;

    @Override
    public String key() {
        return name();
    }
}
