package nyc.icefree.volunteers;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.Skill;

/**
 * What a volunteer says of themselves.
 *
 * @param levels what they can do in which languages; at least one that they speak or sign
 * @param boroughs where they can help, as slugs ({@code staten-island}); empty for anywhere
 * @param organizations whom they help, at least one: their organizers see the volunteer
 * @param free when they can help
 * @param adult that they are eighteen or older; false where they do not say so
 */
public record VolunteerAnswers(
        LanguageLevels levels,
        Set<Skill> skills,
        Set<String> boroughs,
        Set<OrganizationId> organizations,
        FreeTimes free,
        boolean adult) {
    public VolunteerAnswers {
        skills = Set.copyOf(skills);
        boroughs = Set.copyOf(boroughs);
        organizations = Set.copyOf(organizations);
    }

    /** Of who is asked for no more, as at sign-up. @param languages that they speak or sign */
    public VolunteerAnswers(
            Set<Language> languages, Set<Skill> skills, Set<String> boroughs, Set<OrganizationId> organizations) {
        this(LanguageLevels.conversing(languages), skills, boroughs, organizations, FreeTimes.NOTHING_SAID, false);
    }

    VolunteerAnswers with(FreeTimes times) {
        return new VolunteerAnswers(levels, skills, boroughs, organizations, times, adult);
    }

    VolunteerAnswers having(Set<Skill> chosen) {
        return new VolunteerAnswers(levels, chosen, boroughs, organizations, free, adult);
    }

    VolunteerAnswers helping(Set<OrganizationId> chosen) {
        return new VolunteerAnswers(levels, skills, boroughs, chosen, free, adult);
    }

    /** That they speak or sign. */
    public Set<Language> languages() {
        return levels.conversed();
    }

    @Override
    public String toString() {
        return "VolunteerAnswers[…]";
    }
}
