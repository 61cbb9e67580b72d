package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/**
 * Announced instead of {@link EventPublished} when a partner's event becomes public for the first time: nobody needs to
 * be told, and duplicates are looked for at once, so nothing has to happen after the commit.
 */
public record PartnerEventTaken(EventId event) {}
