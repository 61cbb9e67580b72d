package nyc.icefree.partners;

import java.util.Set;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of an organization.
 *
 * @param slug the present one: another that was asked for is an old address
 * @param description Markdown, empty when nothing is written
 * @param descriptionLanguage of the description, which may not be the reader's
 */
public record OrganizationPage(
        OrganizationId id,
        String slug,
        String name,
        String description,
        Language descriptionLanguage,
        @Nullable String website,
        Set<String> boroughs,
        boolean active) {}
