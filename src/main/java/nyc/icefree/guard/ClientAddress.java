package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that a request comes from, for rate limits only: never written anywhere. The server determines the
 * address, believing trusted proxies alone ({@link ProxyValve}).
 */
public final class ClientAddress {
    private ClientAddress() {}

    /** The network, /24 of IPv4 and /48 of IPv6, as hex digits. */
    public static String block(HttpServletRequest request) {
        byte[] address = of(request.getRemoteAddr()).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(address, address.length == 4 ? 3 : 6));
    }

    /** Drops the zone, such as {@code %eth0}. */
    static InetAddress of(String literal) {
        return InetAddress.ofLiteral(literal.replaceFirst("%.*$", ""));
    }

    /** Whether it is an address, never a name, which would be looked up. */
    static boolean isLiteral(String text) {
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
}
