package nyc.icefree.links;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about its software.
 *
 * @param sourceUrl where the source that runs here is to be had: section 13 of the AGPL wants all users to be told; may be empty
 * @param securityContact whom to tell of a hole (RFC 9116): {@code mailto:}, {@code https:} or {@code tel:}; may be empty
 */
@ConfigurationProperties("project")
public record ProjectSettings(
        @DefaultValue("") String sourceUrl,
        @DefaultValue("") String securityContact) {
    public ProjectSettings {
        if (!sourceUrl.isEmpty()
                && (!sourceUrl.startsWith("https://") || URI.create(sourceUrl).getHost() == null)) {
            throw new IllegalArgumentException("SOURCE_URL must be like https://code.example.org/app");
        }
        if (!securityContact.isEmpty()
                && !URI.create(securityContact).toString().matches("(mailto:|https://|tel:).+")) {
            throw new IllegalArgumentException("SECURITY_CONTACT must be like mailto:security@example.org");
        }
    }

    public @Nullable String source() {
        return sourceUrl.isEmpty() ? null : sourceUrl;
    }
}
