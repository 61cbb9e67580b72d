package nyc.icefree.partners;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

final class OrganizationCheck {
    private static final int MAX_WEBSITE = 300;
    private static final int MAX_AREAS = 20;

    private OrganizationCheck() {}

    static List<OrganizationRefused> of(OrganizationForm form) {
        var reasons = new ArrayList<OrganizationRefused>();
        String name = SafeText.line(form.name());
        if (!SafeText.isName(name)) {
            reasons.add(OrganizationRefused.NAME_MISSING);
        } else if (name.length() > OrganizationForm.NAME_MAX) {
            reasons.add(OrganizationRefused.NAME_TOO_LONG);
        }
        if (form.slug() != null && !form.slug().isBlank() && !Slugs.isAllowed(form.slug())) {
            reasons.add(OrganizationRefused.SLUG_NOT_ALLOWED);
        }
        if (form.website() != null
                && !form.website().isBlank()
                && !isHttps(form.website().strip())) {
            reasons.add(OrganizationRefused.WEBSITE_NOT_HTTPS);
        }
        if (form.areas().size() > MAX_AREAS || !form.areas().stream().allMatch(b -> b.matches("[a-z0-9-]{1,24}"))) {
            reasons.add(OrganizationRefused.AREA_UNKNOWN);
        }
        if (form.descriptions().values().stream().anyMatch(d -> d.length() > SafeText.MAX_LENGTH)) {
            reasons.add(OrganizationRefused.DESCRIPTION_TOO_LONG);
        }
        return reasons;
    }

    private static boolean isHttps(String typed) {
        URI uri = parsed(typed);
        return uri != null
                && "https".equals(uri.getScheme())
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && typed.length() <= MAX_WEBSITE;
    }

    private static @Nullable URI parsed(String typed) {
        try {
            return new URI(typed);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
