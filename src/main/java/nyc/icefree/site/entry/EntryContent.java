package nyc.icefree.site.entry;

import java.util.List;
import nyc.icefree.entrypages.EntryTexts;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.site.Frame;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * The page in one language.
 *
 * @param frame in English, of which the page takes what is the same in every language
 * @param said what the page says of itself and of the campaign
 * @param steps how a place is reserved
 * @param calendars the whole list, of each language in which events are for these readers
 * @param ask where an event is asked for
 * @param checked that a native speaker has read it, and when; null when none has
 * @param numbers whom to call
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
     * One event.
     *
     * @param languages which of several these readers may know, and whether it is interpreted; empty where nothing is to be said
     * @param state in a word; null when none is needed
     * @param style the class of the style sheet that supports the word
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

    /** A whole list. */
    public record Calendar(MixedLine label, String path) {}
}
