package nyc.icefree.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nyc.icefree.caches.Caches;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.links.Links;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Etags;
import org.springframework.stereotype.Component;

/** Keeps written events, so that a change rewrites one event and not a feed of a thousand. */
@Component
class ComponentCache {
    /** More than the largest feed has, so that a feed always fits whole. */
    private static final int KEPT = 30_000;

    private final Texts texts;
    private final Links links;
    private final Map<Variant, Written> written = Caches.ofEntries(KEPT);
    private final Map<Variant, Said> said = Caches.ofEntries(KEPT);

    private record Variant(String uid, FeedStyle style, FeedEvent.Shown shown) {}

    private record Written(FeedEvent from, CalendarOrganizer sender, CachedComponent piece) {}

    private record Said(FeedEvent from, CalendarOrganizer sender, String digest) {}

    ComponentCache(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
    }

    /** Compares the whole event, not its time of change: two changes may fall into one second. */
    CachedComponent of(FeedEvent event, FeedStyle asked, CalendarOrganizer sender) {
        boolean on = event.view() != null && event.view().takesPlace();
        var style = on ? asked.marking() : asked;
        var variant = new Variant(event.uid(), style, event.shown());
        Written known = written.get(variant);
        if (known != null && known.from.equals(event) && known.sender.equals(sender)) {
            return known.piece;
        }
        CachedComponent piece = style.piece(unfolded(event, own(event, style), style, sender));
        written.put(variant, new Written(event, sender, piece));
        return piece;
    }

    /** @param path of the page to which the entry links */
    private String unfolded(FeedEvent event, String path, FeedStyle style, CalendarOrganizer sender) {
        var view = event.view();
        var left = event.left();
        if (view != null) {
            return unfolded(view, path, style, sender);
        }
        var text = new EventText(texts.in(style.text()));
        return left == null
                ? EventComponent.withdrawn(event, text)
                : EventComponent.left(event, left, text, links.absolute(path));
    }

    /** One line for each property. */
    String unfolded(EventView view, FeedStyle style, CalendarOrganizer sender) {
        return unfolded(view, Links.event(style.text(), view.slug()), style, sender);
    }

    private String unfolded(EventView view, String path, FeedStyle style, CalendarOrganizer sender) {
        var words = texts.in(style.text());
        String page = links.absolute(path);
        String plain = EventComponent.unfolded(view, new EventText(words), page, sender);
        return style.rich() ? new RichParts(links, words).into(plain, view, page) : plain;
    }

    private static String own(FeedEvent event, FeedStyle style) {
        return Links.event(style.text(), event.slug());
    }

    /** The dates of a series. What each says is kept as a digest, because one change compares all of them. */
    DateText dates(FeedStyle style, CalendarOrganizer sender) {
        return new DateText() {
            @Override
            public String written(FeedEvent date) {
                return unfolded(date, own(date, style), style, sender);
            }

            @Override
            public String shared(FeedEvent date, SeriesFacts series) {
                String page = Links.series(style.text(), SeriesAddress.of(series.root(), date.slug()));
                return unfolded(date, page, style, sender);
            }

            @Override
            public String said(FeedEvent date) {
                var variant = new Variant(date.uid(), style, date.shown());
                Said known = said.get(variant);
                if (known == null || !known.from.equals(date) || !known.sender.equals(sender)) {
                    String digest = Etags.hash(DateText.super.said(date).getBytes(StandardCharsets.UTF_8));
                    known = new Said(date, sender, digest);
                    said.put(variant, known);
                }
                return known.digest;
            }
        };
    }
}
