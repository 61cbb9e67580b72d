package nyc.icefree.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the outside reaches the app.
 *
 * @param baseUrl scheme, host and port that people use, without a trailing slash
 * @param trustedProxy addresses, divided by commas, of the proxies whose X-Forwarded-For is believed; empty for none
 */
@ConfigurationProperties("web")
public record WebSettings(String baseUrl, @Nullable String trustedProxy) {

    public WebSettings {
        baseUrl = baseUrl.replaceAll("/+$", "");
        var uri = URI.create(baseUrl);
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    "BASE_URL must be like https://rota.example.org, without a path, but is: " + baseUrl);
        }
    }

    public boolean https() {
        return baseUrl.startsWith("https:");
    }

    /** Without the port: the domain of UIDs and of ids of feeds. */
    public String host() {
        return URI.create(baseUrl).getHost();
    }
}
