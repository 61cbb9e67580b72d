package nyc.icefree.rsvp.exports;

import java.time.Instant;

/**
 * An earlier export.
 *
 * @param who by name; empty when the account is deleted
 */
public record PastExport(String who, Instant at, String reason, int parties) {
    @Override
    public String toString() {
        return "PastExport[" + at + "]";
    }
}
