package nyc.icefree.deliverability;

import java.util.List;
import java.util.Locale;

/** Reads who may send for a domain as receivers do, up to what only the relay knows: which machines are its own. */
final class SpfCheck {
    /** RFC 7208, section 4.6.4. */
    private static final int MOST_QUESTIONS = 10;

    private static final String VERSION = "v=spf1";

    private final Dns dns;
    private int questions;

    SpfCheck(Dns dns) {
        this.dns = dns;
    }

    SenderPart of(String domain) {
        SenderFinding finding;
        try {
            finding = ending(domain, true);
        } catch (Ends e) {
            finding = e.how;
        }
        boolean unset = finding == SenderFinding.SPF_MISSING;
        return new SenderPart(SenderRecord.SPF, finding, domain, unset ? "v=spf1 include:… ~all" : "");
    }

    /** What the record of a domain says of all others; counts what receivers must ask on the way. */
    private SenderFinding ending(String domain, boolean first) throws Ends {
        var finding = SenderFinding.SPF_UNDECIDED;
        String redirect = "";
        for (String term :
                record(domain, first).substring(VERSION.length()).strip().split(" +")) {
            String plain = term.toLowerCase(Locale.ROOT);
            String mechanism = plain.isEmpty() || "+-~?".indexOf(plain.charAt(0)) < 0 ? plain : plain.substring(1);
            if ("all".equals(mechanism)) {
                finding = ofAll(plain);
            } else if (mechanism.startsWith("include:")) {
                ask();
                follow(mechanism.substring("include:".length()));
            } else if (plain.startsWith("redirect=")) {
                redirect = plain.substring("redirect=".length());
            } else if (mechanism.matches("(a|mx|ptr)([:/].*)?|exists:.*")) {
                ask();
            }
        }
        if (finding != SenderFinding.SPF_UNDECIDED || redirect.isEmpty()) {
            return finding;
        }
        ask();
        return redirect.contains("%") ? SenderFinding.SPF_FINE : ending(redirect, false);
    }

    private void follow(String target) throws Ends {
        if (!target.contains("%")) { // depends on the mail
            ending(target, false);
        }
    }

    private String record(String domain, boolean first) throws Ends {
        DnsAnswer answer = dns.texts(domain);
        if (!answer.given()) {
            throw new Ends(SenderFinding.NOT_ANSWERED);
        }
        List<String> records =
                answer.values().stream().filter(SpfCheck::isRecord).toList();
        if (records.size() > 1) {
            throw new Ends(first ? SenderFinding.SPF_SEVERAL : SenderFinding.SPF_LEADS_NOWHERE);
        }
        if (records.isEmpty()) {
            throw new Ends(first ? SenderFinding.SPF_MISSING : SenderFinding.SPF_LEADS_NOWHERE);
        }
        return records.getFirst();
    }

    private void ask() throws Ends {
        questions++;
        if (questions > MOST_QUESTIONS) {
            throw new Ends(SenderFinding.SPF_TOO_LONG);
        }
    }

    private static boolean isRecord(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.equals(VERSION) || plain.startsWith(VERSION + " ");
    }

    private static SenderFinding ofAll(String term) {
        return switch (term.charAt(0)) {
            case '-', '~' -> SenderFinding.SPF_FINE;
            case '?' -> SenderFinding.SPF_UNDECIDED;
            default -> SenderFinding.SPF_OPEN;
        };
    }

    /** Nothing more is to be learned. */
    private static final class Ends extends Exception {
        private final SenderFinding how;

        Ends(SenderFinding how) {
            super(how.name(), null, false, false);
            this.how = how;
        }
    }
}
