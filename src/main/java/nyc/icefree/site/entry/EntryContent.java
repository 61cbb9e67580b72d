package nyc.icefree.site.entry;

import java.util.List;
import nyc.icefree.entrypages.EntryTexts;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.site.Frame;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * The entry page in one language.
 *
 * @param frame in English, for what is the same in every language
 * @param calendars full lists, one for each event language of these readers
 * @param checked when a native speaker has read it; null when nobody has
 */
public record EntryContent(
        Frame frame,
        EntryTexts texts,
        String lang,
        String dir,
        String ownName,
        String description,
        List<MixedLine> said,
        List<MixedLine> steps,
        List<Row> events,
        List<Calendar> calendars,
        String ask,
        @Nullable String checked,
        List<EntryLink> languages,
        List<HelpEntry> numbers) {

    /**
     * @param languages which of several these readers may know, and whether it is interpreted; empty when there is
     *     nothing to say
     */
    public record Row(
            String path,
            String when,
            String start,
            MixedLine title,
            MixedLine place,
            MixedLine languages,
            @Nullable String state,
            String style) {}

    public record Calendar(MixedLine label, String path) {}
}
