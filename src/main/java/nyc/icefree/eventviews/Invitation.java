package nyc.icefree.eventviews;

/**
 * A request to an organization to co-host an event.
 *
 * @param event without a hidden address
 * @param asked the organization that is to answer
 */
public record Invitation(EventView event, Host asked) {}
