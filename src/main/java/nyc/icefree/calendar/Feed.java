package nyc.icefree.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nyc.icefree.web.Gzip;
import org.jspecify.annotations.Nullable;

/** A whole calendar object as it goes over the wire, plain and compressed, each with the strong tag of its octets. */
final class Feed {
    private final CalendarObject.Written written;
    private final Instant lastModified;
    private final String filename;
    private final boolean secret;
    private volatile byte @Nullable [] gzip;

    /**
     * @param lastModified kept in whole seconds
     * @param filename of a download
     * @param secret for whoever has its address alone: nobody else keeps or finds it
     */
    Feed(CalendarObject.Written written, Instant lastModified, String filename, boolean secret) {
        this.written = written;
        this.lastModified = lastModified.truncatedTo(ChronoUnit.SECONDS);
        this.filename = filename;
        this.secret = secret;
    }

    /**
     * The feed as it follows an earlier one at its address: other octets have a later date too, also where what changed has
     * no date of its own, like the campaign's name.
     */
    Feed after(Feed before, Instant now) {
        if (written.tag().equals(before.written.tag())) {
            return lastModified.isAfter(before.lastModified) ? this : before;
        }
        return lastModified.isAfter(before.lastModified) || !now.isAfter(lastModified)
                ? this
                : new Feed(written, now, filename, secret);
    }

    byte[] octets() {
        return written.octets();
    }

    /** Made when it is first asked for. */
    byte[] gzip() {
        byte[] known = gzip;
        if (known == null) {
            known = Gzip.of(octets());
            gzip = known;
        }
        return known;
    }

    String etag() {
        return "\"" + written.tag() + "\"";
    }

    String gzipEtag() {
        return "\"" + written.tag() + "-gzip\"";
    }

    Instant lastModified() {
        return lastModified;
    }

    String filename() {
        return filename;
    }

    boolean secret() {
        return secret;
    }

    /** About what it holds in memory. */
    long size() {
        return octets().length + octets().length / 4L;
    }
}
