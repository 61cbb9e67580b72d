package nyc.icefree.volunteers;

import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** @param helps only organizations of the reader */
public record VolunteerRow(
        PersonId person,
        String name,
        @Nullable String email,
        LanguageLevels levels,
        Set<Skill> skills,
        Set<String> boroughs,
        Set<OrganizationCard> helps) {
    public Set<Language> languages() {
        return levels.conversed();
    }

    public Set<String> helpedNames() {
        return helps.stream().map(OrganizationCard::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "VolunteerRow[" + person + "]";
    }
}
