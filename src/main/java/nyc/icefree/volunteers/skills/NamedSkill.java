package nyc.icefree.volunteers.skills;

import nyc.icefree.text.NamesByLanguage;

/**
 * An organization's own skill with its names.
 *
 * @param archived nobody can choose it any more; people and shifts that have it keep it
 */
public record NamedSkill(OwnSkill skill, NamesByLanguage names, boolean archived) {}
