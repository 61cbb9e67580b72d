package nyc.icefree.partnercalendars;

import java.time.ZoneId;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** @param floating the zone of times that have none; null until somebody was asked */
public record SourceForm(
        String address,
        String name,
        Language language,
        EventKind kind,
        @Nullable ZoneId floating) {
    public static final int NAME_MAX = 100;
    public static final int ADDRESS_MAX = 1_000;
}
