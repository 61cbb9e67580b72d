package nyc.icefree.volunteers;

import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer in the workspace's list.
 *
 * @param helps names of those of the reader's organizations that they help
 */
public record VolunteerRow(
        PersonId person,
        String name,
        @Nullable String email,
        LanguageLevels levels,
        Set<Skill> skills,
        Set<String> boroughs,
        Set<String> helps) {
    /** That they speak or sign. */
    public Set<Language> languages() {
        return levels.conversed();
    }

    @Override
    public String toString() {
        return "VolunteerRow[" + person + "]";
    }
}
