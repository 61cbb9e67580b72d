package nyc.icefree.trainings;

import java.util.Set;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * @param names at least one, each at most {@link #NAME_MAX} characters
 * @param months until it expires, 1 to {@link #MOST_MONTHS}; null for never
 * @param skills that need it with its organization
 */
public record TrainingForm(NamesByLanguage names, @Nullable Integer months, Set<Skill> skills) {
    public static final int NAME_MAX = 80;
    public static final int MOST_MONTHS = 120;

    public TrainingForm {
        skills = Set.copyOf(skills);
    }
}
