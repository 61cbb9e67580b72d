package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The network that a request comes from, for rate limits only: never written anywhere. X-Forwarded-For counts as far as
 * trusted proxies wrote it, so that a client cannot choose its own address.
 */
@Component
public class ClientAddress {
    private final Set<InetAddress> trusted = new HashSet<>();

    ClientAddress(WebSettings settings) {
        for (String proxy :
                Objects.requireNonNullElse(settings.trustedProxy(), "").split(",", -1)) {
            if (!proxy.isBlank()) {
                trusted.add(literal(proxy.strip()));
            }
        }
    }

    /** The block of addresses, /24 of IPv4 and /48 of IPv6, as hex digits. */
    String block(HttpServletRequest request) {
        byte[] address = of(request).getAddress();
        return java.util.HexFormat.of().formatHex(Arrays.copyOf(address, address.length == 4 ? 3 : 6));
    }

    InetAddress of(HttpServletRequest request) {
        InetAddress address = literal(request.getRemoteAddr());
        String[] hops = Objects.requireNonNullElse(request.getHeader("X-Forwarded-For"), "")
                .split(",", -1);
        for (int i = hops.length - 1; i >= 0 && trusted.contains(address); i--) {
            String hop = hops[i].strip();
            if (!isLiteral(hop)) {
                break;
            }
            address = literal(hop);
        }
        return address;
    }

    /** Only digits and signs of an address: never a name, which would be looked up. */
    private static boolean isLiteral(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return false;
        }
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.getByAddress(
                    InetAddress.ofLiteral(text.replaceFirst("%.*$", "")).getAddress());
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw new IllegalArgumentException("not an address: TRUSTED_PROXY takes addresses such as 127.0.0.1", e);
        }
    }
}
