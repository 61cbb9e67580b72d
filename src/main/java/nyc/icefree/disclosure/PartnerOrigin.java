package nyc.icefree.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * The partner from whose own calendar an event came.
 *
 * @param url its page there, https; null when unknown or when it would reveal a hidden address
 * @param uid its UID there
 * @param repeats it is one date of a repeating event with that UID
 */
public record PartnerOrigin(
        Host organization, @Nullable String url, @Nullable String uid, boolean repeats) {}
