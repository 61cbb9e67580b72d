package nyc.icefree.messages;

import java.util.List;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;

/**
 * What can be chosen for an announcement.
 *
 * @param open whether anything can be announced of the event now
 * @param needs that somebody has
 * @param languages in which the event says something of itself
 * @param left how many more within these 24 hours
 */
public record AnnouncementChoices(
        boolean open, List<NeedTopic> needs, List<ShiftCard> shifts, List<Language> languages, int left) {}
