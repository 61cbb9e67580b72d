package nyc.icefree.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nyc.icefree.web.CachedResponse;

/** A calendar ready to send, plain and compressed, each with a strong tag of its octets. */
final class Feed extends CachedResponse {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);
    private final CalendarObject.Written written;
    private final Instant lastModified;
    private final String filename;
    private final boolean secret;

    /**
     * @param lastModified kept in whole seconds
     * @param secret true when only the owner has the address: shared caches must not keep it
     */
    Feed(CalendarObject.Written written, Instant lastModified, String filename, boolean secret) {
        super(
                written.octets(),
                "text/calendar;charset=utf-8",
                "\"" + written.tag() + "\"",
                "\"" + written.tag() + "-gzip\"",
                Instant.MAX);
        this.written = written;
        this.lastModified = lastModified.truncatedTo(ChronoUnit.SECONDS);
        this.filename = filename;
        this.secret = secret;
    }

    /** Successor of an earlier feed at its address. Changed octets get a later date even if the change has none. */
    Feed after(Feed before, Instant now) {
        if (written.tag().equals(before.written.tag())) {
            return lastModified.isAfter(before.lastModified) ? this : before;
        }
        return lastModified.isAfter(before.lastModified) || !now.isAfter(lastModified)
                ? this
                : new Feed(written, now, filename, secret);
    }

    boolean secret() {
        return secret;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Last-Modified", HTTP_DATE.format(lastModified));
        if (isKnown(request, response)) {
            return;
        }
        if (isUnchangedSince(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Disposition", "inline; filename=\"" + filename + "\"");
        send(request, response);
    }

    /**
     * If-None-Match wins over If-Modified-Since (RFC 9110, 13.2.2). Spring is not asked about both: it also answers
     * If-Unmodified-Since with 412, which a cache in front would hand to everybody.
     */
    private boolean isUnchangedSince(HttpServletRequest request) {
        if (request.getHeader("If-None-Match") != null) {
            return false;
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && !lastModified.isAfter(Instant.ofEpochMilli(since));
        } catch (IllegalArgumentException e) {
            return false; // not a date, so ignored
        }
    }
}
