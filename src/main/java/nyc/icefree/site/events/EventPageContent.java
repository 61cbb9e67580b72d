package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.Host;
import nyc.icefree.site.Frame;
import nyc.icefree.site.posters.Band;
import nyc.icefree.site.volunteer.ShiftDay;
import nyc.icefree.site.volunteer.ShiftGroup;
import nyc.icefree.site.volunteer.ShiftLine;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;

/**
 * One event as anyone may read it.
 *
 * @param data for search engines, as JSON that is safe in a script element; null on a page that nobody shall find
 * @param reserve path of the form, null when no answer is taken
 * @param invited where the code of an invitation is sent, without which nobody reserves; null where none is needed
 * @param waiting whether the form is for the waiting list
 * @param off why it does not take place, or not at its time; null when it does
 * @param again how it repeats; null for a single event
 * @param help the first shifts that somebody is still looked for
 * @param moreHelp path of the others, null for none
 * @param hosted by whom, in a sentence
 */
public record EventPageContent(
        Frame frame,
        @Nullable String data,
        Band band,
        EventSummary facts,
        EventListLine.State state,
        boolean postponed,
        @Nullable String reserve,
        @Nullable String invited,
        boolean waiting,
        @Nullable String close,
        boolean childcareUnsure,
        @Nullable Foreign off,
        Body body,
        List<HostLink> hosts,
        List<OriginLink> origins,
        List<ShiftDay<ShiftGroup<ShiftLine>>> help,
        @Nullable String moreHelp,
        @Nullable Again again,
        Onward onward,
        String hosted,
        String volunteer,
        String agenda) {

    /** Text that somebody typed. @param lang of the text when it is not the reader's */
    public record Foreign(String text, @Nullable String lang) {}

    /**
     * What the event says of itself, as safe HTML.
     *
     * @param lang of the description when it is not the reader's
     * @param instructionsLang likewise
     * @param onlyIn which says in what language they are
     */
    public record Body(
            String description,
            String instructions,
            @Nullable String lang,
            @Nullable String instructionsLang,
            @Nullable MixedLine onlyIn) {
        static Body of(Words words, EventView event) {
            var own = event.wordsIn(words.language());
            var instructed = event.instructedIn(words.language());
            boolean foreign = !own.language().equals(words.language());
            return new Body(
                    SafeText.html(own.description()),
                    SafeText.html(instructed.instructions()),
                    foreign ? own.language().tag() : null,
                    instructed.language().equals(words.language())
                            ? null
                            : instructed.language().tag(),
                    new LanguageNames(words).onlyIn(own.language()));
        }
    }

    /** The partner from whose own calendar it came. @param url of the event there, https */
    public record OriginLink(String name, @Nullable String url) {}

    /**
     * How the event comes again.
     *
     * @param page of all dates
     * @param feed where one subscribes to all
     * @param often a sentence, null for chosen dates
     */
    public record Again(
            String page,
            SubscribePage.Addresses feed,
            @Nullable String often,
            List<HostLink> dates) {}

    /** A link: an organization behind the event, or another date of it. */
    public record HostLink(String name, String path) {
        static List<HostLink> of(Language reader, List<Host> hosts) {
            return hosts.stream()
                    .map(host -> new HostLink(host.name(), Links.organization(reader, host.slug())))
                    .toList();
        }
    }
}
