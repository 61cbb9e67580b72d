package nyc.icefree.site.events;

import java.util.List;

/**
 * One day of the agenda.
 *
 * @param full "Saturday, December 5", read aloud in place of the parts that are shown large
 */
public record Day(String full, String weekday, String number, String month, List<EventLine> events) {}
