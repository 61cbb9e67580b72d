package nyc.icefree.programme;

import nyc.icefree.eventviews.EventView;
import org.jspecify.annotations.Nullable;

/**
 * An event and how far it is, as far as everybody may know.
 *
 * @param metres as the crow flies; null for what is online alone, and where nothing is known of its place
 */
public record NearEvent(EventView event, @Nullable Double metres) {}
