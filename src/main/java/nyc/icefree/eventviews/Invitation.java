package nyc.icefree.eventviews;

/**
 * An organization is asked to stand behind an event.
 *
 * @param event as anybody may see it who is told of it: without a hidden address
 * @param asked the organization that is to answer
 */
public record Invitation(EventView event, Host asked) {}
