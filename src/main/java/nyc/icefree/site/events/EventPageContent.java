package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One event as anyone may read it.
 *
 * @param data for search engines, as JSON that is safe in a script element; null on a page that nobody shall find
 * @param reserve path of the form, null when no answer is taken
 * @param waiting whether the form is for the waiting list
 * @param off why it does not take place, or not at its time; null when it does
 * @param again how it repeats; null for a single event
 * @param help roles that are still looked for
 */
public record EventPageContent(
        Frame frame,
        @Nullable String data,
        EventSummary facts,
        EventListLine.State state,
        boolean postponed,
        @Nullable String reserve,
        boolean waiting,
        @Nullable String close,
        @Nullable String calendarFile,
        @Nullable Foreign off,
        Body body,
        List<HostLink> hosts,
        List<OriginLink> origins,
        List<String> help,
        @Nullable Again again,
        String volunteer,
        String agenda) {

    /** Text that somebody typed. @param lang of the text when it is not the reader's */
    public record Foreign(String text, @Nullable String lang) {}

    /**
     * What the event says of itself, as safe HTML.
     *
     * @param lang of the texts when it is not the reader's
     * @param langName that language in the reader's words
     */
    public record Body(
            String description,
            String instructions,
            @Nullable String lang,
            @Nullable String langName) {}

    /** The partner from whose own calendar it came. @param url of the event there, https */
    public record OriginLink(String name, @Nullable String url) {}

    /** How the event comes again. @param often a sentence, null for chosen dates; {@code feed} where one subscribes to all */
    public record Again(
            SubscribePage.Addresses feed, @Nullable String often, List<HostLink> dates) {}

    /** A link: an organization behind the event, or another date of it. */
    public record HostLink(String name, String path) {}
}
