package nyc.icefree.site.posters;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nyc.icefree.caches.Caches;
import nyc.icefree.site.Cards;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Etags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Caches drawn pictures up to {@link #MOST_OCTETS}. Draws one at a time, so that many requests take no more than one
 * core and the memory of one drawing.
 */
@Component
public class Pictures {
    private static final long MOST_OCTETS = 8 * 1024 * 1024;
    /** Raise it when the design changes, since others cache pictures for long. */
    private static final int DESIGN = 2;

    private static final String GENERAL = "general";
    private static final String ICON = "icon";

    private final Texts texts;
    private final ReentrantLock drawing = new ReentrantLock();
    private final ConcurrentMap<Object, byte[]> drawn;
    private @Nullable PosterPainter painter;

    @org.springframework.beans.factory.annotation.Autowired
    Pictures(Texts texts) {
        this(texts, MOST_OCTETS);
    }

    Pictures(Texts texts, long mostOctets) {
        this.texts = texts;
        this.drawn = Caches.ofOctets(mostOctets, (what, octets) -> octets.length + 200L);
    }

    /** Changes with what the picture shows; part of its address, so that it can be cached for long. */
    public String version(Poster poster) {
        var words = texts.in(poster.reader());
        return version(Band.of(words, poster) + " " + words.of(poster.kind()));
    }

    String version(Flyer flyer) {
        return version(version(flyer.poster()) + " " + flyer);
    }

    private static String version(String seen) {
        return Etags.hash((DESIGN + " " + seen).getBytes(StandardCharsets.UTF_8))
                .substring(0, 12);
    }

    boolean isDrawn(Record pictured) {
        return drawn.containsKey(pictured);
    }

    byte[] of(Poster poster) {
        return kept(poster, with -> with.poster(poster));
    }

    byte[] of(Flyer flyer) {
        return kept(flyer, with -> with.flyer(flyer));
    }

    byte[] of(Cards.Card card) {
        return kept(card, with -> with.card(card));
    }

    byte[] general() {
        return kept(GENERAL, PosterPainter::general);
    }

    byte[] icon() {
        return kept(ICON, PosterPainter::icon);
    }

    private byte[] kept(Object what, Function<PosterPainter, byte[]> draw) {
        byte[] ready = drawn.get(what);
        if (ready != null) {
            return ready;
        }
        drawing.lock();
        try {
            byte[] meanwhile = drawn.get(what);
            if (meanwhile != null) {
                return meanwhile;
            }
            PosterPainter with = painter == null ? new PosterPainter(texts) : painter;
            painter = with;
            byte[] octets = draw.apply(with);
            drawn.put(what, octets);
            return octets;
        } finally {
            drawing.unlock();
        }
    }
}
