package nyc.icefree.volunteers;

/** Something a volunteer can do or holds. */
public enum Skill {
    INTERPRETER,
    MARSHAL,
    LEGAL_OBSERVER,
    DE_ESCALATION,
    CHILDCARE,
    MEDIC,
    FACILITATOR,
    DRIVER,
    AUDIO_VIDEO,
    WELCOME_DESK
}
