package nyc.icefree.site.stopping;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Whether a post says {@code List-Unsubscribe=One-Click}, urlencoded or multipart: RFC 8058 (3.2) lets mail programs
 * send either.
 */
final class OneClick {
    static final String NAME = "List-Unsubscribe";
    static final String VALUE = "One-Click";
    /** Octets; such a body needs some 200. */
    private static final int MOST = 2_000;

    private OneClick() {}

    static boolean isSaid(HttpServletRequest request) throws IOException {
        if (VALUE.equals(request.getParameter(NAME))) {
            return true;
        }
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")
                && isSaidInParts(new String(request.getInputStream().readNBytes(MOST), StandardCharsets.ISO_8859_1));
    }

    private static boolean isSaidInParts(String parts) {
        int name = Math.max(parts.indexOf("name=\"" + NAME + "\""), parts.indexOf("name=" + NAME));
        String part = name < 0 ? "" : parts.substring(name).replace("\r\n", "\n");
        int blank = part.indexOf("\n\n");
        return blank >= 0 && part.startsWith(VALUE + "\n", blank + 2);
    }
}
