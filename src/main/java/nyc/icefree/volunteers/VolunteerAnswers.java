package nyc.icefree.volunteers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.Skill;

/**
 * @param levels at least one language that they speak or sign
 * @param areas slugs of areas; empty for anywhere
 * @param organizations at least one; their organizers see the volunteer
 * @param adult 18 or older; false when they do not say so
 */
public record VolunteerAnswers(
        LanguageLevels levels,
        Set<Skill> skills,
        Set<String> areas,
        Set<OrganizationId> organizations,
        FreeTimes free,
        boolean adult) {
    public VolunteerAnswers {
        skills = Set.copyOf(skills);
        areas = Set.copyOf(areas);
        organizations = Set.copyOf(organizations);
    }

    /** For forms that ask no more, such as sign-up. */
    public VolunteerAnswers(
            Set<Language> languages, Set<Skill> skills, Set<String> areas, Set<OrganizationId> organizations) {
        this(LanguageLevels.conversing(languages), skills, areas, organizations, FreeTimes.NOTHING_SAID, false);
    }

    VolunteerAnswers with(FreeTimes times) {
        return new VolunteerAnswers(levels, skills, areas, organizations, times, adult);
    }

    VolunteerAnswers having(Set<Skill> chosen) {
        return new VolunteerAnswers(levels, chosen, areas, organizations, free, adult);
    }

    VolunteerAnswers helping(Set<OrganizationId> chosen) {
        return new VolunteerAnswers(levels, skills, areas, chosen, free, adult);
    }

    public Set<Language> languages() {
        return levels.conversed();
    }

    /** What organizers with these skills see: never free times, nor what is another organization’s. */
    public VolunteerAnswers shownTo(Collection<OrganizationSkills> theirs) {
        return new VolunteerAnswers(
                levels, OrganizationSkills.known(skills, theirs), areas, Set.of(), FreeTimes.NOTHING_SAID, adult);
    }

    /** In words, by the end of the key of their label; a page itself words languages, free times and age. */
    public Map<String, List<String>> facts(Words words) {
        var facts = new LinkedHashMap<String, List<String>>();
        facts.put("skills", skills.stream().map(words::of).sorted().toList());
        facts.put("areas", words.city().areas(areas).stream().map(words::of).toList());
        return facts;
    }

    @Override
    public String toString() {
        return "VolunteerAnswers[…]";
    }
}
