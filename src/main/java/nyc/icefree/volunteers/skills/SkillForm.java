package nyc.icefree.volunteers.skills;

import java.util.Set;
import nyc.icefree.text.NamesByLanguage;

/**
 * An own skill as a form holds it.
 *
 * @param names at least one, each at most {@link #NAME_MAX} characters
 * @param includes what whoever has it can do as well
 */
public record SkillForm(NamesByLanguage names, Set<Skill> includes) {
    public static final int NAME_MAX = 60;

    public SkillForm {
        includes = Set.copyOf(includes);
    }
}
