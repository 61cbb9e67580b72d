package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that a request comes from, for rate limits only: never written anywhere. The address itself is the server's,
 * which believes trusted proxies alone ({@link ProxyValve}).
 */
public final class ClientAddress {
    private ClientAddress() {}

    /** The block of addresses, /24 of IPv4 and /48 of IPv6, as hex digits. */
    public static String block(HttpServletRequest request) {
        byte[] address = of(request.getRemoteAddr()).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(address, address.length == 4 ? 3 : 6));
    }

    /** Without the name of an interface. */
    static InetAddress of(String literal) {
        return InetAddress.ofLiteral(literal.replaceFirst("%.*$", ""));
    }

    /** Only digits and signs of an address: never a name, which would be looked up. */
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
