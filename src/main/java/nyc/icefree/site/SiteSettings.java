package nyc.icefree.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public site.
 *
 * @param quickExit where "Leave quickly" leads: an unremarkable page, better not an authority's; empty for no such link
 */
@ConfigurationProperties("site")
public record SiteSettings(
        @DefaultValue("https://www.wikipedia.org/") String quickExit) {

    public SiteSettings {
        quickExit = quickExit.strip();
        if (!quickExit.isEmpty()) {
            var uri = URI.create(quickExit);
            if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
                throw new IllegalArgumentException(
                        "QUICK_EXIT must be like https://www.example.org/ or empty, but is: " + quickExit);
            }
        }
    }

    @Nullable
    String exit() {
        return quickExit.isEmpty() ? null : quickExit;
    }
}
