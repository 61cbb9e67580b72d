package nyc.icefree.deliverability;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The {@code name=value} pairs of a record, between semicolons (RFC 6376, section 3.2). */
final class RecordTags {
    private RecordTags() {}

    /** By name in small letters; values without spaces around them. */
    static Map<String, String> of(String record) {
        var tags = new HashMap<String, String>();
        for (String pair : record.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                tags.put(
                        pair.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        pair.substring(equals + 1).strip());
            }
        }
        return tags;
    }
}
