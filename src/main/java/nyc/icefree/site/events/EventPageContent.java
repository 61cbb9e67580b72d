package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.site.Frame;
import nyc.icefree.site.posters.Band;
import nyc.icefree.site.shiftlines.ShiftDay;
import nyc.icefree.site.shiftlines.ShiftGroup;
import nyc.icefree.site.shiftlines.ShiftLine;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One event as anyone may read it.
 *
 * @param data for search engines, as JSON that is safe in a script element; null on a page that nobody shall find
 * @param reserve path of the form, null when RSVPs are closed
 * @param invited where the code of an invitation is sent; null when none is needed
 * @param act what the way to the form says
 * @param childcare who watches the children; null where there is no childcare
 * @param off why it does not take place as planned; null when it does
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
        String act,
        @Nullable String close,
        @Nullable String childcare,
        @Nullable Foreign off,
        Body body,
        List<HostLink> hosts,
        List<OriginLink> origins,
        List<ShiftDay<ShiftGroup<ShiftLine>>> help,
        @Nullable String moreHelp,
        @Nullable Again again,
        RelatedLinks related,
        String volunteer,
        String agenda) {

    /** @param lang null when it is the reader's language */
    public record Foreign(String text, @Nullable String lang) {}

    /** Safe HTML; {@code onlyIn} says in which language it is, unless it is the reader's. */
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

    public record OriginLink(String name, @Nullable String url) {}

    /**
     * @param moved instead of which day it is; null when it was not moved
     * @param often how the event repeats, in a sentence; null for chosen dates
     */
    public record Again(
            String page,
            SubscribePage.Addresses feed,
            @Nullable String moved,
            @Nullable String often,
            List<HostLink> dates) {}

    /** @param logo path of it */
    public record HostLink(
            String name, String path, @Nullable String logo) {
        HostLink(String name, String path) {
            this(name, path, null);
        }

        static List<HostLink> of(Language reader, List<Host> hosts) {
            return hosts.stream()
                    .map(host -> new HostLink(
                            host.name(),
                            Links.organization(reader, host.slug()),
                            host.logo() == null ? null : PictureLinks.logo(host.logo())))
                    .toList();
        }
    }
}
