package nyc.icefree.eventviews;

import org.jspecify.annotations.Nullable;

/**
 * The partner from whose own calendar an event came.
 *
 * @param url of the event there; https, null when it gives none or when it would tell an address that is hidden here
 * @param uid its name there
 * @param repeats it is one date of what bears that name
 */
public record Origin(
        Host organization, @Nullable String url, @Nullable String uid, boolean repeats) {}
