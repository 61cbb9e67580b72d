package nyc.icefree.site.posters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Cards;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.web.Etags;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures for link previews: of listed events, and of all other pages that can be found. */
@Controller
record PictureController(EventProgramme programme, Pictures pictures, RateLimits limits, Cards cards, Clock clock) {
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    /** An outdated address gets the present picture; an unlisted event has none, as it has no preview. */
    @GetMapping(PageLanguage.PATH + "/events/{slug}/picture-{version:[0-9a-f]{12}}.png")
    ResponseEntity<byte[]> event(
            @PathVariable Language reader,
            @PathVariable String slug,
            @PathVariable("version") String asked,
            HttpServletRequest request) {
        EventView event = programme.bySlug(slug).filter(EventView::listed).orElseThrow(NotYours::new);
        var poster = Poster.of(event, reader, clock.instant());
        String version = pictures.version(poster);
        if (!event.slug().equals(slug)) {
            return ResponseEntity.status(308)
                    .header("Location", PictureLinks.event(reader, event.slug(), version))
                    .build();
        }
        if (!pictures.isDrawn(poster)) {
            limits.take(RateLimit.PICTURES, request);
        }
        return png(pictures.of(poster), asked.equals(version));
    }

    /** The general one when the page was made before the last start, or by another node. */
    @GetMapping("/picture-{version:[0-9a-f]{12}}.png")
    ResponseEntity<byte[]> card(@PathVariable String version, HttpServletRequest request) {
        var card = cards.of(version);
        if (card.isEmpty()) {
            return png(pictures.general(), false);
        }
        if (!pictures.isDrawn(card.get())) {
            limits.take(RateLimit.PICTURES, request);
        }
        return png(pictures.of(card.get()), true);
    }

    @GetMapping(PictureLinks.GENERAL)
    ResponseEntity<byte[]> general() {
        return png(pictures.general(), DAY);
    }

    @GetMapping({PictureLinks.TOUCH_ICON, "/favicon.ico"})
    ResponseEntity<byte[]> icon() {
        return png(pictures.icon(), DAY);
    }

    /** @param present whether the address is that of the picture as it is now */
    static ResponseEntity<byte[]> png(byte[] octets, boolean present) {
        return png(octets, present ? YEAR : CacheControl.noCache());
    }

    /** Any site that shows a link may show its picture, too. */
    private static ResponseEntity<byte[]> png(byte[] octets, CacheControl kept) {
        return ResponseEntity.ok()
                .cacheControl(kept)
                .eTag("\"" + Etags.hash(octets) + "\"")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .contentType(MediaType.IMAGE_PNG)
                .body(octets);
    }
}
