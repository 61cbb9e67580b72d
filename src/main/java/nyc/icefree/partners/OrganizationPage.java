package nyc.icefree.partners;

import java.util.Set;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * @param slug the present one, even when an old one was asked for
 * @param description Markdown, may be empty
 * @param descriptionLanguage may differ from the reader's
 * @param logo version of the one that everybody sees
 */
public record OrganizationPage(
        OrganizationId id,
        String slug,
        String name,
        String description,
        Language descriptionLanguage,
        @Nullable String website,
        Set<String> areas,
        boolean active,
        @Nullable String logo) {}
