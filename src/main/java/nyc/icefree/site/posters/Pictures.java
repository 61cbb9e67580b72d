package nyc.icefree.site.posters;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nyc.icefree.caches.Caches;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Etags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pictures as they were drawn, within a bound of octets. One is drawn at a time, so that whoever asks for many takes one core's
 * time and the memory of one drawing.
 */
@Component
public class Pictures {
    private static final long MOST_OCTETS = 8 * 1024 * 1024;
    /** Raised when posters are drawn in another way, since the pictures drawn before are kept by others for long. */
    private static final int DESIGN = 1;

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

    /** Changes with what is to be seen: part of the picture's address, so that it can be kept for long. */
    public String version(Poster poster) {
        var words = texts.in(poster.reader());
        String seen = DESIGN + " " + Band.of(words, poster) + " " + words.of(poster.kind());
        return Etags.hash(seen.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    boolean isDrawn(Poster poster) {
        return drawn.containsKey(poster);
    }

    byte[] of(Poster poster) {
        return kept(poster, with -> with.poster(poster));
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
