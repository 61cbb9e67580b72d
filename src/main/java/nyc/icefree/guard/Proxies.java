package nyc.icefree.guard;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import nyc.icefree.links.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; notices a proxy that perhaps should be. */
@Component
public class Proxies {
    private static final Logger LOG = LoggerFactory.getLogger(Proxies.class);
    private final String trusted;
    private volatile boolean overlooked;

    public Proxies(WebSettings settings) {
        trusted = Arrays.stream(
                        Objects.requireNonNullElse(settings.trustedProxy(), "").split(",", -1))
                .filter(one -> !one.isBlank())
                .map(one -> network(one.strip()))
                .collect(Collectors.joining(","));
    }

    /** Networks such as {@code 10.0.0.0/8}, divided by commas; empty for none. */
    String trusted() {
        return trusted;
    }

    /** A request came through a proxy that is not trusted; logged once. */
    void overlook() {
        if (!overlooked) {
            overlooked = true;
            LOG.warn(
                    "Requests carry X-Forwarded-For from an address that TRUSTED_PROXY does not name: if that is your"
                            + " proxy, all its visitors count as one for the limits. Set TRUSTED_PROXY to its address or network.");
        }
    }

    public boolean overlooked() {
        return overlooked;
    }

    private static String network(String written) {
        String[] parts = written.split("/", 2);
        try {
            int bits = InetAddress.ofLiteral(parts[0]).getAddress().length * 8;
            int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (prefix >= 0 && prefix <= bits) {
                return parts[0] + "/" + prefix;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the exception below
        }
        throw new IllegalArgumentException(
                "TRUSTED_PROXY takes addresses and networks such as 127.0.0.1 or 10.0.0.0/8, divided by commas, but is: "
                        + written);
    }
}
