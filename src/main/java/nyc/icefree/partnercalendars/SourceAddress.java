package nyc.icefree.partnercalendars;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Address of a calendar: https with a public-looking name; no IP address, password or unusual port. */
record SourceAddress(URI uri) {
    private static final Set<String> INNER =
            Set.of("local", "localhost", "internal", "intranet", "lan", "home", "corp", "arpa");

    /** @throws SourceUnreadable with the reason */
    static SourceAddress of(String typed, Network network) {
        String tidy = typed.strip().replaceFirst("(?i)^webcals?://", "https://");
        if (tidy.isEmpty()
                || tidy.length() > SourceForm.ADDRESS_MAX
                || tidy.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 127)) {
            throw new SourceUnreadable(SourceProblem.ADDRESS_UNREADABLE);
        }
        URI uri = parsed(tidy);
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && network.plainTextToo();
        if (!https && !plain) {
            throw new SourceUnreadable(SourceProblem.ADDRESS_NOT_HTTPS);
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new SourceUnreadable(SourceProblem.ADDRESS_UNREADABLE);
        }
        if (!publicName(uri.getHost()) || (uri.getPort() != -1 && !network.portOpen(uri.getPort()))) {
            throw new SourceUnreadable(SourceProblem.ADDRESS_INNER);
        }
        return new SourceAddress(uri);
    }

    SourceAddress sentOn(String location, Network network) {
        try {
            return of(uri.resolve(new URI(location.strip())).toString(), network);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new SourceUnreadable(SourceProblem.ADDRESS_UNREADABLE);
        }
    }

    String host() {
        return uri.getHost();
    }

    private static URI parsed(String text) {
        try {
            var uri = new URI(text);
            if (uri.getHost() == null && uri.getRawAuthority() != null && uri.getRawUserInfo() == null) {
                uri = new URI(text.replaceFirst(
                        java.util.regex.Pattern.quote(uri.getRawAuthority()), named(uri.getRawAuthority())));
            }
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getRawAuthority() == null || uri.getScheme() == null
                    ? uri
                    : new URI(uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                            + uri.getRawAuthority().toLowerCase(Locale.ROOT) + path + query);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new SourceUnreadable(SourceProblem.ADDRESS_UNREADABLE);
        }
    }

    private static String named(String authority) {
        return java.util.regex.Matcher.quoteReplacement(IDN.toASCII(authority, IDN.USE_STD3_ASCII_RULES));
    }

    /** Requires a top-level domain with letters, which no IP address has in any spelling. */
    private static boolean publicName(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                && name.matches("[A-Za-z0-9._-]+")
                && last.matches("[a-z][a-z0-9-]*[a-z]|xn--[a-z0-9-]+")
                && !INNER.contains(last);
    }

    @Override
    public String toString() {
        return uri.toASCIIString();
    }
}
