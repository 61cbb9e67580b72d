package nyc.icefree.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nyc.icefree.caches.Caches;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Etags;
import nyc.icefree.web.Links;
import org.springframework.stereotype.Component;

/** Events written once and kept, so that a change costs one event and not a feed of a thousand. */
@Component
class ComponentCache {
    /** More than the largest feed has: one that does not fit whole would be written whole each time. */
    private static final int KEPT = 30_000;

    private final Texts texts;
    private final Links links;
    private final Map<Variant, Written> written = Caches.ofEntries(KEPT);
    private final Map<Variant, Said> said = Caches.ofEntries(KEPT);

    private record Variant(String uid, FeedStyle style, boolean withdrawn) {}

    private record Written(FeedEvent from, Sender sender, CachedComponent piece) {}

    private record Said(FeedEvent from, Sender sender, String digest) {}

    ComponentCache(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
    }

    /** Compared by everything that is written, not by its time: two changes may fall into one second. */
    CachedComponent of(FeedEvent event, FeedStyle style, Sender sender) {
        var variant = new Variant(event.uid(), style, event.withdrawn());
        Written known = written.get(variant);
        if (known != null && known.from.equals(event) && known.sender.equals(sender)) {
            return known.piece;
        }
        EventView view = event.view();
        CachedComponent piece = CachedComponent.of(
                view == null
                        ? EventComponent.tombstone(event, new EventText(texts.in(style.text())))
                        : style.rich() ? writeRich(view, style.text(), sender) : write(view, style.text(), sender));
        written.put(variant, new Written(event, sender, piece));
        return piece;
    }

    /** For an audience of its own, so never kept. */
    byte[] write(EventView view, Language text, Sender sender) {
        return EventComponent.live(
                view, new EventText(texts.in(text)), links.absolute(Links.event(text, view.slug())), sender);
    }

    private byte[] writeRich(EventView view, Language text, Sender sender) {
        return OctetFolding.fold(unfolded(view, new FeedStyle(text, true), sender));
    }

    /** As one line for each property. */
    String unfolded(EventView view, FeedStyle style, Sender sender) {
        var words = texts.in(style.text());
        String page = links.absolute(Links.event(style.text(), view.slug()));
        String plain = EventComponent.unfolded(view, new EventText(words), page, sender);
        return style.rich() ? new RichParts(links, words).into(plain, view) : plain;
    }

    /** The dates of a series: what each says is kept as a digest, since all of them are compared when one has changed. */
    DateText dates(FeedStyle style, Sender sender) {
        return new DateText() {
            @Override
            public String written(EventView view) {
                return unfolded(view, style, sender);
            }

            @Override
            public String said(FeedEvent date) {
                var variant = new Variant(date.uid(), style, false);
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
