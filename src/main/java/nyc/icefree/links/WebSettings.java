package nyc.icefree.links;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outside reaches the app.
 *
 * @param baseUrl scheme, host and port that people use, without a path
 * @param trustedProxy addresses or networks, divided by commas, of the proxies whose X-Forwarded-For is believed; empty
 * for none
 * @param limitFactor multiplies every {@code RateLimit} of networks and accounts; above one for a load test, or a hall
 * of people behind one address
 * @param work most numbers that a device tries while its reader fills in a form ({@code ProofOfWork})
 */
@ConfigurationProperties("web")
public record WebSettings(
        String baseUrl,
        @Nullable String trustedProxy,
        @DefaultValue("1") int limitFactor,
        @DefaultValue("400000") int work) {

    public WebSettings {
        baseUrl = baseUrl.replaceAll("/+$", "");
        var uri = URI.create(baseUrl);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !uri.getPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "BASE_URL must be like https://rota.example.org, without a path, but is: " + baseUrl);
        }
    }

    public boolean https() {
        return baseUrl.startsWith("https:");
    }

    /** Without the port: the domain of calendar UIDs. */
    public String host() {
        return URI.create(baseUrl).getHost();
    }
}
