package nyc.icefree.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import nyc.icefree.caches.Caches;
import nyc.icefree.web.Etags;
import org.springframework.stereotype.Component;

/**
 * Link previews of pages that are not about an event. Messengers ask for the picture right after the page, so it is
 * enough to remember the latest.
 */
@Component
public class Cards {
    public record Card(String campaign, String title, String sentence) {}

    private final ConcurrentMap<String, Card> latest = Caches.ofEntries(1_000);

    /** @return the version of its picture, 12 hex digits */
    String remember(Card card) {
        String version =
                Etags.hash(card.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        latest.putIfAbsent(version, card);
        return version;
    }

    public Optional<Card> of(String version) {
        return Optional.ofNullable(latest.get(version));
    }
}
