package nyc.icefree.volunteers.skills;

import nyc.icefree.text.NamesByLanguage;

/**
 * An organization's own skill as it keeps it.
 *
 * @param archived nobody can choose it any more; who has it keeps it, and shifts that ask for it go on asking
 */
public record NamedSkill(OwnSkill skill, NamesByLanguage names, boolean archived) {}
