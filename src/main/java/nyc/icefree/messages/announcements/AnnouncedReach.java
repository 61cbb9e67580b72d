package nyc.icefree.messages.announcements;

import org.springframework.modulith.NamedInterface;

/**
 * How many would get an announcement: parties, or volunteers.
 *
 * @param told who have an address and have not stopped such mails
 * @param without who gave no address
 * @param stopped who have one and have stopped them
 */
@NamedInterface("announcements")
public record AnnouncedReach(int told, int without, int stopped) {}
