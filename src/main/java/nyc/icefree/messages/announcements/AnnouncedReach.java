package nyc.icefree.messages.announcements;

import org.springframework.modulith.NamedInterface;

/** How many would be told, gave no address, or have stopped such mails. */
@NamedInterface("announcements")
public record AnnouncedReach(int told, int without, int stopped) {}
