package nyc.icefree.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPOutputStream;
import nyc.icefree.web.Etags;

/**
 * A whole calendar object as it goes over the wire, plain and compressed, each with the strong tag of its octets.
 *
 * @param lastModified in whole seconds
 * @param filename of a download
 */
record Feed(byte[] octets, byte[] gzip, String etag, String gzipEtag, Instant lastModified, String filename) {

    static Feed of(byte[] octets, Instant lastModified, String filename) {
        String hash = Etags.hash(octets);
        return new Feed(
                octets,
                compressed(octets),
                "\"" + hash + "\"",
                "\"" + hash + "-gzip\"",
                lastModified.truncatedTo(ChronoUnit.SECONDS),
                filename);
    }

    long size() {
        return (long) octets.length + gzip.length;
    }

    private static byte[] compressed(byte[] octets) {
        var bytes = new ByteArrayOutputStream(octets.length / 6 + 64);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
