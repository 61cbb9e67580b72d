package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/**
 * Announced instead of {@link EventPublished} when an event of a partner's calendar becomes public for the first time: nobody
 * was ever told of it, and whoever took it looks for its doubles, so that nothing has to be handled after the commit.
 */
public record PartnerEventTaken(EventId event) {}
