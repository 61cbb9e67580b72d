package nyc.icefree.volunteers;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Null means any. The search ignores accents and case.
 *
 * @param level in the language; null for speaking or signing it
 * @param area as a slug
 */
public record VolunteerQuery(
        String search,
        @Nullable OrganizationId organization,
        @Nullable Language language,
        @Nullable LanguageUse level,
        @Nullable Skill skill,
        @Nullable String area,
        boolean descending,
        Language reader) {
    public static VolunteerQuery all(Language reader) {
        return new VolunteerQuery("", null, null, null, null, null, false, reader);
    }

    LanguageUse use(Language of) {
        return level == null ? LanguageUse.converse(of) : level;
    }

    public VolunteerQuery searching(String typed) {
        return new VolunteerQuery(typed, organization, language, level, skill, area, descending, reader);
    }
}
