package nyc.icefree.volunteers;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;

/**
 * What a volunteer says of themselves.
 *
 * @param languages that they speak, at least one
 * @param boroughs where they can help, as slugs ({@code staten-island}); empty for anywhere
 * @param organizations whom they help, at least one: their organizers see the volunteer
 */
public record VolunteerAnswers(
        Set<Language> languages, Set<Skill> skills, Set<String> boroughs, Set<OrganizationId> organizations) {
    public VolunteerAnswers {
        languages = Set.copyOf(languages);
        skills = Set.copyOf(skills);
        boroughs = Set.copyOf(boroughs);
        organizations = Set.copyOf(organizations);
    }
}
