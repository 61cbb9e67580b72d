package nyc.icefree.partners;

import java.util.Map;
import java.util.Set;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * @param version when the form was opened, 0 for a new one
 * @param slug null or blank keeps it, or makes it from the name
 * @param website https, or null
 * @param areas slugs of areas
 * @param descriptions Markdown; missing or blank ones are removed
 */
public record OrganizationForm(
        int version,
        String name,
        @Nullable String slug,
        @Nullable String website,
        Set<String> areas,
        Map<Language, String> descriptions) {
    public static final int NAME_MAX = 120;

    public OrganizationForm {
        areas = Set.copyOf(areas);
        descriptions = Map.copyOf(descriptions);
    }

    public static OrganizationForm named(String name) {
        return new OrganizationForm(0, name, null, null, Set.of(), Map.of());
    }
}
