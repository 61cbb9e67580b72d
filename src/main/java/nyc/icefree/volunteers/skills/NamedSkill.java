package nyc.icefree.volunteers.skills;

import nyc.icefree.text.NamesByLanguage;

/** @param archived nobody can choose it any more; people and shifts that have it keep it */
public record NamedSkill(OwnSkill skill, NamesByLanguage names, boolean archived) {}
