package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import nyc.icefree.links.WebSettings;
import nyc.icefree.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Security headers of every answer: scripts, frames, referrers and foreign content are off unless a page allows them;
 * personal pages are neither cached nor indexed.
 */
@Component
public class PageHeaders {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String POLICY_WITH_SCRIPT =
            POLICY + "; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'";
    private static final String NOTHING_ALLOWED = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
            + "publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=(), browsing-topics=()";
    private static final Pattern WITH_SCRIPT = Pattern.compile("/sign-in(/.*)?|/door(/.*)?|/" + Language.TAG
            + "/(events/[^/]+/(reserve|find)(/[^/]+)?|volunteer/sign-up|request|submit|digest|(r|q|d|after)/.+"
            + "|my/(profile|address|sign-in(/.*)?))");
    private static final Pattern PERSONAL =
            Pattern.compile("/" + Language.TAG + "/events/[^/]+/reserve(/[^/]+)?|/(sign-in|door)(/.*)?|/sign-out" + "|/"
                    + Language.TAG + "/(r|d|stop|my)(/.*)?|(/" + Language.TAG + ")?/calendar/my/.*");
    private static final Pattern OWN =
            Pattern.compile("/" + Language.TAG + "/((r|d|q|after)/.+|my(/.*)?|volunteer/(stay|asked|answer)/.+)");

    private static final Pattern WORKSPACE = Pattern.compile("/(workspace|VAADIN)(/.*)?");
    private static final String FRAMED = "/embed/events";

    private final boolean https;

    public PageHeaders(WebSettings settings) {
        https = settings.https();
    }

    /**
     * To be called before the answer is made, so that a page may still override a header.
     *
     * @param path in its plain spelling
     */
    public void write(String path, HttpServletResponse response) {
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Permissions-Policy", NOTHING_ALLOWED);
        if (WORKSPACE.matcher(path).matches()) {
            return; // Vaadin pages have a policy of their own
        }
        response.setHeader(
                "Content-Security-Policy", WITH_SCRIPT.matcher(path).matches() ? POLICY_WITH_SCRIPT : POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!FRAMED.equals(path)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (PERSONAL.matcher(path).matches()) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }

    /**
     * Keeps the browser's Back from showing a personal page again after its owner changed or destroyed something:
     * browsers drop kept pages when an HttpOnly cookie is set. The cookie holds nothing and lasts a second.
     */
    void forgetPages(String path, HttpServletResponse response) {
        if (isOwn(path) && !path.contains("/my/sign-in/")) {
            var cookie = ResponseCookie.from(https ? "__Host-changed" : "changed", "")
                    .path("/")
                    .httpOnly(true)
                    .secure(https)
                    .sameSite("Strict")
                    .maxAge(1)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    /** Whether it is a personal page, whose posts are answered with a cookie. */
    public static boolean isOwn(String path) {
        return OWN.matcher(path).matches();
    }

    /** For an error instead of a workspace page, which would bring its own policy. */
    public static void refuse(HttpServletResponse response) {
        if (!response.containsHeader("Content-Security-Policy")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (!response.containsHeader("Referrer-Policy")) {
            response.setHeader("Referrer-Policy", "no-referrer");
        }
    }

    /** For a page outside the sign-in and reserve pages that brings a script of its own from this server. */
    public static void allowScript(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY_WITH_SCRIPT);
    }

    /** For the page that is made to be framed; it has this one inline style and no form. */
    public static void allowFraming(HttpServletResponse response, String style) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'sha256-" + sha256(style)
                        + "'; form-action 'none'; base-uri 'none'; frame-ancestors *");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
