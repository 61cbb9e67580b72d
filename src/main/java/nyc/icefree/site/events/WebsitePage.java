package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;

/** How another site shows the events: a piece of HTML and a preview. */
public record WebsitePage(
        Frame frame,
        SubscribeChooser chooser,
        List<Option> themes,
        List<Option> counts,
        String frameTitle,
        String snippet,
        String frameAddress,
        String look,
        List<Day> days) {}
