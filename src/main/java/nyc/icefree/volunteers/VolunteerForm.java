package nyc.icefree.volunteers;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;

/**
 * Signing up, or the own profile as it can be changed.
 *
 * @param name any name
 * @param language in which we write to them, one of {@link Language#READ}
 */
public record VolunteerForm(String name, String email, Language language, VolunteerAnswers answers) {
    public static final int NAME_MAX = 100;

    VolunteerForm helping(Set<OrganizationId> organizations) {
        return new VolunteerForm(name, email, language, answers.helping(organizations));
    }

    /** Never what was typed: it is personal data. */
    @Override
    public String toString() {
        return "VolunteerForm[…]";
    }
}
