package nyc.icefree.deliverability;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the mail server's addresses have names that lead back to them. */
final class ReverseNameCheck {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Dns dns;

    ReverseNameCheck(Dns dns) {
        this.dns = dns;
    }

    SenderPart of(String server) {
        if (server.isEmpty()) {
            return part(SenderFinding.REVERSE_NO_SERVER, server);
        }
        if (HERE.contains(server.toLowerCase(Locale.ROOT))) {
            return part(SenderFinding.REVERSE_HERE, server);
        }
        DnsAnswer addresses = isAddress(server) ? new DnsAnswer(true, List.of(server)) : dns.addresses(server);
        if (!addresses.given()) {
            return part(SenderFinding.NOT_ANSWERED, server);
        }
        for (String address : addresses.values()) {
            SenderFinding finding = ofAddress(address);
            if (finding != SenderFinding.REVERSE_FINE) {
                return part(finding, address);
            }
        }
        return part(
                addresses.values().isEmpty() ? SenderFinding.REVERSE_NO_ADDRESS : SenderFinding.REVERSE_FINE, server);
    }

    private SenderFinding ofAddress(String address) {
        var spoken = InetAddress.ofLiteral(address);
        if (spoken.isLoopbackAddress() || spoken.isSiteLocalAddress() || spoken.isLinkLocalAddress()) {
            return SenderFinding.REVERSE_HERE;
        }
        DnsAnswer names = dns.names(address);
        if (!names.given()) {
            return SenderFinding.NOT_ANSWERED;
        }
        if (names.values().isEmpty()) {
            return SenderFinding.REVERSE_MISSING;
        }
        boolean unknown = false;
        for (String name : names.values()) {
            DnsAnswer back = dns.addresses(name);
            if (back.values().contains(spoken.getHostAddress())) {
                return SenderFinding.REVERSE_FINE;
            }
            unknown |= !back.given();
        }
        return unknown ? SenderFinding.NOT_ANSWERED : SenderFinding.REVERSE_OTHER;
    }

    private static boolean isAddress(String server) {
        try {
            InetAddress.ofLiteral(server);
            return true;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    private static SenderPart part(SenderFinding finding, String name) {
        return SenderPart.of(SenderRecord.REVERSE_NAME, finding, name);
    }
}
