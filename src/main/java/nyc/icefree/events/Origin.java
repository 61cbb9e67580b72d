package nyc.icefree.events;

import org.jspecify.annotations.Nullable;

/** The partner from whose own calendar an event came. @param url of the event there; https, null when it gives none */
public record Origin(Host organization, @Nullable String url) {}
