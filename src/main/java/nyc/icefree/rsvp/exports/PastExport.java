package nyc.icefree.rsvp.exports;

import java.time.Instant;

/**
 * That a list was taken out of the app.
 *
 * @param who by name; empty when that person is forgotten
 */
public record PastExport(String who, Instant at, String reason, int parties) {
    /** Never name or reason. */
    @Override
    public String toString() {
        return "PastExport[" + at + "]";
    }
}
