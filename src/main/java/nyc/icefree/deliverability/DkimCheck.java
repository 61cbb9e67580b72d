package nyc.icefree.deliverability;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Reads the key by which signatures under our mail are checked. */
final class DkimCheck {
    /** RFC 8301, section 3.2. */
    private static final int BITS = 2048;

    private final Dns dns;
    private final String selector;

    DkimCheck(Dns dns, String selector) {
        this.dns = dns;
        this.selector = selector;
    }

    SenderPart of(String domain) {
        if (selector.isEmpty()) {
            return SenderPart.of(SenderRecord.DKIM, SenderFinding.DKIM_NO_SELECTOR, "…._domainkey." + domain);
        }
        String name = selector + "._domainkey." + domain;
        DnsAnswer answer = dns.texts(name);
        return SenderPart.of(
                SenderRecord.DKIM, answer.given() ? finding(answer.values()) : SenderFinding.NOT_ANSWERED, name);
    }

    private static SenderFinding finding(List<String> records) {
        List<Map<String, String>> keys = records.stream()
                .map(RecordTags::of)
                .filter(tags -> tags.containsKey("p") && "DKIM1".equals(tags.getOrDefault("v", "DKIM1")))
                .toList();
        if (keys.isEmpty()) {
            return SenderFinding.DKIM_MISSING;
        }
        Map<String, String> key = keys.getFirst();
        String octets = key.getOrDefault("p", "").replaceAll("\\s", "");
        if (octets.isEmpty()) {
            return SenderFinding.DKIM_WITHDRAWN;
        }
        SenderFinding strength = strength(key.getOrDefault("k", "rsa"), octets);
        boolean trial = List.of(key.getOrDefault("t", "").split("\\s*:\\s*")).contains("y");
        return strength == SenderFinding.DKIM_FINE && trial ? SenderFinding.DKIM_TESTING : strength;
    }

    private static SenderFinding strength(String kind, String octets) {
        try {
            byte[] key = Base64.getDecoder().decode(octets);
            if ("ed25519".equals(kind)) {
                return key.length == 32 ? SenderFinding.DKIM_FINE : SenderFinding.DKIM_UNREADABLE;
            }
            var read = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
            return read.getModulus().bitLength() < BITS ? SenderFinding.DKIM_SHORT : SenderFinding.DKIM_FINE;
        } catch (IllegalArgumentException | GeneralSecurityException broken) {
            return SenderFinding.DKIM_UNREADABLE;
        }
    }
}
