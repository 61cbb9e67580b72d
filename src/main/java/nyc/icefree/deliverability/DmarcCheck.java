package nyc.icefree.deliverability;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the domain asks receivers to do with mail that only pretends to come from it. */
final class DmarcCheck {
    private static final String POLICY = "v=DMARC1; p=quarantine";

    private final Dns dns;

    DmarcCheck(Dns dns) {
        this.dns = dns;
    }

    /** The domain's own, else that of the nearest domain above it which has one. */
    SenderPart of(String domain) {
        for (String at = domain; at.contains("."); at = at.substring(at.indexOf('.') + 1)) {
            DnsAnswer answer = dns.texts("_dmarc." + at);
            if (!answer.given()) {
                return part(SenderFinding.NOT_ANSWERED, at);
            }
            List<String> policies =
                    answer.values().stream().filter(DmarcCheck::isPolicy).toList();
            if (policies.size() > 1) {
                return part(SenderFinding.DMARC_SEVERAL, at);
            }
            if (!policies.isEmpty()) {
                return part(finding(RecordTags.of(policies.getFirst()), !at.equals(domain)), at);
            }
        }
        return part(SenderFinding.DMARC_MISSING, domain);
    }

    private static SenderPart part(SenderFinding finding, String at) {
        boolean toSet = finding == SenderFinding.DMARC_MISSING || finding == SenderFinding.DMARC_WATCHES;
        return new SenderPart(SenderRecord.DMARC, finding, "_dmarc." + at, toSet ? POLICY : "");
    }

    private static boolean isPolicy(String text) {
        return "DMARC1".equals(RecordTags.of(text).get("v")) && text.strip().startsWith("v");
    }

    private static SenderFinding finding(Map<String, String> policy, boolean fromAbove) {
        String own = policy.getOrDefault("p", "");
        String asked = (fromAbove ? policy.getOrDefault("sp", own) : own).toLowerCase(Locale.ROOT);
        return switch (asked) {
            case "quarantine", "reject" -> SenderFinding.DMARC_FINE;
            case "none" -> SenderFinding.DMARC_WATCHES;
            default -> SenderFinding.DMARC_UNREADABLE;
        };
    }
}
