package nyc.icefree.site.outlets;

import java.util.List;
import nyc.icefree.site.events.Day;
import nyc.icefree.text.Words;

/** @param theme {@code auto}, {@code light} or {@code dark} */
public record EmbedPage(
        Words words, String title, String theme, String style, List<Day> days, String all, String subscribe) {}
