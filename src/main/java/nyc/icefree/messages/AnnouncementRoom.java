package nyc.icefree.messages;

/** Whether anything can be announced, how many more within these 24 hours, and whether an administrator reads it first. */
public record AnnouncementRoom(boolean open, int left, boolean held) {}
