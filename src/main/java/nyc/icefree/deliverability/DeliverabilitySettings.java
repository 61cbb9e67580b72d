package nyc.icefree.deliverability;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the sender's domain is looked up.
 *
 * @param resolver the name server that is asked, as {@code host} or {@code host:port}; empty for the machine's own
 * @param dkimSelector under which the key lies that signs our mail, as {@code SELECTOR._domainkey.DOMAIN}; empty while unknown
 */
@ConfigurationProperties("deliverability")
record DeliverabilitySettings(
        @DefaultValue("") String resolver, @DefaultValue("") String dkimSelector) {
    private static final String LABELS = "[A-Za-z0-9._-]{1,200}";

    DeliverabilitySettings {
        resolver = resolver.strip();
        dkimSelector = dkimSelector.strip();
        if (!dkimSelector.isEmpty() && !dkimSelector.matches(LABELS)) {
            throw new IllegalArgumentException("DKIM_SELECTOR must be like mail2026, but is: " + dkimSelector);
        }
    }
}
