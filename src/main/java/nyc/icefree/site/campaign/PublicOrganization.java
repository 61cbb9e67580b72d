package nyc.icefree.site.campaign;

import nyc.icefree.city.Area;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.partners.OrganizationPage;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * @param logo path of it
 * @param description safe HTML, may be empty
 */
public record PublicOrganization(
        String name,
        @Nullable String logo,
        String path,
        String description,
        @Nullable String lang,
        @Nullable String website,
        @Nullable String host,
        String areas) {

    static PublicOrganization of(Words words, OrganizationPage page) {
        Language reader = words.language();
        String website = page.website();
        return new PublicOrganization(
                page.name(),
                page.logo() == null ? null : PictureLinks.logo(page.logo()),
                Links.organization(reader, page.slug()),
                SafeText.html(page.description()),
                page.descriptionLanguage().equals(reader)
                        ? null
                        : page.descriptionLanguage().tag(),
                website,
                website == null
                        ? null
                        : website.replaceFirst("^https://(www\\.)?", "").replaceFirst("/.*$", ""),
                String.join(
                        words.comma(),
                        page.areas().stream()
                                .sorted()
                                .map(slug -> words.of(new Area(slug)))
                                .toList()));
    }
}
