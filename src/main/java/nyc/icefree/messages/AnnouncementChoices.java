package nyc.icefree.messages;

import java.util.List;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;

/** Whom an announcement can go to: needs that somebody has, shifts, and the languages of the event's texts. */
public record AnnouncementChoices(List<NeedTopic> needs, List<ShiftCard> shifts, List<Language> languages) {}
