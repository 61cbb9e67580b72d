package nyc.icefree.calendar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nyc.icefree.events.EventView;
import nyc.icefree.events.FeedEvent;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Links;
import org.springframework.stereotype.Component;

/** Events written once and kept, so that a change costs one event and not a feed of a thousand. */
@Component
class Pieces {
    /** More than the largest feed has: one that does not fit whole would be written whole each time. */
    private static final int KEPT = 30_000;

    private final Texts texts;
    private final Links links;
    private final Map<Variant, Written> written = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Variant, Written> eldest) {
            return size() > KEPT;
        }
    });

    private record Variant(String uid, FeedStyle style, boolean withdrawn) {}

    private record Written(FeedEvent from, Sender sender, byte[] octets) {}

    Pieces(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
    }

    /** Compared by everything that is written, not by its time: two changes may fall into one second. */
    byte[] of(FeedEvent event, FeedStyle style, Sender sender) {
        var variant = new Variant(event.uid(), style, event.withdrawn());
        Written known = written.get(variant);
        if (known != null && known.from.equals(event) && known.sender.equals(sender)) {
            return known.octets;
        }
        EventView view = event.view();
        byte[] octets = view == null
                ? EventComponent.tombstone(event, new EventText(texts.in(style.text())))
                : style.rich() ? writeRich(view, style.text(), sender) : write(view, style.text(), sender);
        written.put(variant, new Written(event, sender, octets));
        return octets;
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
}
