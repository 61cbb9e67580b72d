package nyc.icefree.door;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that a device counted.
 *
 * @param number made on the device; the same number is the same count
 * @param language of a headset, else null
 * @param howMany below zero to take back; never 0, at most {@link DoorDesk#MOST_AT_ONCE} either way
 * @param at by the device's clock; null when it has none, as without script
 */
public record CountInput(
        UUID number,
        Counted what,
        @Nullable Language language,
        int howMany,
        @Nullable Instant at) {
    public CountInput {
        language = what == Counted.HEADSET ? language : null;
    }
}
