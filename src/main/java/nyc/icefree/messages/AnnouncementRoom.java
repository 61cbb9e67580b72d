package nyc.icefree.messages;

/**
 * Whether more can be announced of an event.
 *
 * @param open whether anything can be now
 * @param left how many more within these 24 hours
 * @param held whether an administrator reads it before it goes out
 */
public record AnnouncementRoom(boolean open, int left, boolean held) {}
