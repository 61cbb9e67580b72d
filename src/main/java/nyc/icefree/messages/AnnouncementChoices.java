package nyc.icefree.messages;

import java.util.List;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;

/**
 * What can be chosen for an announcement.
 *
 * @param needs that somebody has
 * @param languages in which the event says something of itself
 */
public record AnnouncementChoices(List<NeedTopic> needs, List<ShiftCard> shifts, List<Language> languages) {}
