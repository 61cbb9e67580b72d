package nyc.icefree.disclosure;

/** A request to an organization to co-host an event; the event is shown without a hidden address. */
public record Invitation(EventView event, Host asked) {}
