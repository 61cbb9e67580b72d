package nyc.icefree.volunteers;

import java.time.Instant;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** @param confirmedAt when they last confirmed it; null before their first sign-in */
public record VolunteerProfile(
        PersonId person, VolunteerAnswers answers, @Nullable Instant confirmedAt) {
    public Set<Language> languages() {
        return answers.languages();
    }

    public Set<Skill> skills() {
        return answers.skills();
    }

    public Set<String> areas() {
        return answers.areas();
    }

    public Set<OrganizationId> organizations() {
        return answers.organizations();
    }
}
