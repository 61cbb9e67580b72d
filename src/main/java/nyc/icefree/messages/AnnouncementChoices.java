package nyc.icefree.messages;

import java.util.List;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;

/** Needs that somebody has, shifts, and languages in which the event says something of itself. */
public record AnnouncementChoices(List<NeedTopic> needs, List<ShiftCard> shifts, List<Language> languages) {}
