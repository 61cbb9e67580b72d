package nyc.icefree.site.outlets;

import java.util.List;
import nyc.icefree.site.events.Day;
import nyc.icefree.text.Words;

/**
 * The list in a frame on another site.
 *
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param style the whole style sheet
 * @param all absolute address of the whole list, and {@code subscribe} of the calendar
 */
public record EmbedPage(
        Words words, String title, String theme, String style, List<Day> days, String all, String subscribe) {}
