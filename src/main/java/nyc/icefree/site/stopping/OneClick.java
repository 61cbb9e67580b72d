package nyc.icefree.site.stopping;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether a post says {@code List-Unsubscribe=One-Click}, as a form or in parts: RFC 8058 (3.2) lets mail programs send either. */
final class OneClick {
    static final String NAME = "List-Unsubscribe";
    static final String VALUE = "One-Click";
    /** What it says needs some 200 octets. */
    private static final int MOST = 2_000;

    private static final Pattern PART =
            Pattern.compile("name=\"?" + NAME + "\"?[^\\n]*\\n(?:[^\\r\\n]+\\r?\\n)*\\r?\\n" + VALUE + "\\s");

    private OneClick() {}

    static boolean isSaid(HttpServletRequest request) throws IOException {
        if (VALUE.equals(request.getParameter(NAME))) {
            return true;
        }
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")
                && PART.matcher(new String(request.getInputStream().readNBytes(MOST), StandardCharsets.ISO_8859_1))
                        .find();
    }
}
