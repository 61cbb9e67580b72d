package nyc.icefree.messages.announcements;

import org.springframework.modulith.NamedInterface;

/**
 * How many parties or volunteers an announcement would reach.
 *
 * @param told with an address
 * @param without an address
 * @param stopped such mails
 */
@NamedInterface("announcements")
public record AnnouncedReach(int told, int without, int stopped) {}
