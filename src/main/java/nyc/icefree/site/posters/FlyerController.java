package nyc.icefree.site.posters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.FirstSentence;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Flyers of listed events: a page to print and a picture to pass on. What only some may find has none. */
@Controller
record FlyerController(
        Html html,
        Frames frames,
        EventProgramme programme,
        Pictures pictures,
        Links links,
        RateLimits limits,
        Clock clock) {
    private static final String LARGE = "large";

    @GetMapping(PageLanguage.PATH + "/events/{slug}/flyer")
    ResponseEntity<byte[]> page(
            @PathVariable Language reader,
            @PathVariable String slug,
            @RequestParam(name = "print", defaultValue = "") String print) {
        Instant now = clock.instant();
        EventView event = listed(slug);
        Function<Language, String> path = language -> PictureLinks.flyer(language, event.slug());
        if (!event.slug().equals(slug)) {
            return ResponseEntity.status(308)
                    .header("Location", path.apply(reader))
                    .build();
        }
        boolean large = print.equals(LARGE);
        Words words = frames.words(reader);
        var flyer = flyer(words, event, now);
        var own = event.wordsIn(reader);
        return html.shared(
                "site/flyer.jte",
                new FlyerPage(
                        frames.closed(reader, words.get("site.flyer.title", "title", flyer.title()), path),
                        Band.of(words, flyer.poster()),
                        flyer.kind(),
                        flyer.title(),
                        flyer.titleLang(),
                        FlyerPage.size(flyer.title()),
                        FirstSentence.of(own.description(), own.language()),
                        flyer.hours(),
                        flyer.place(),
                        flyer.address(),
                        flyer.addressNote(),
                        flyer.hosts(),
                        new LanguageNames(words).shortly(event.spoken(), event.interpreted()),
                        event.access().stream().sorted().map(words::of).toList(),
                        flyer.code(),
                        flyer.typed(),
                        event.takesRsvps() && flyer.poster().standing() == PosterState.PLANNED,
                        Links.event(reader, event.slug()),
                        PictureLinks.flyer(reader, event.slug(), pictures.version(flyer)),
                        large,
                        large ? path.apply(reader) : Links.with(path.apply(reader), "print", LARGE)),
                event.slot().isOver(now) ? Instant.MAX : event.slot().endsAt());
    }

    /** An outdated address gets the present flyer. */
    @GetMapping(PageLanguage.PATH + "/events/{slug}/flyer-{version:[0-9a-f]{12}}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable Language reader,
            @PathVariable String slug,
            @PathVariable("version") String asked,
            HttpServletRequest request) {
        EventView event = listed(slug);
        var flyer = flyer(frames.words(reader), event, clock.instant());
        if (!pictures.isDrawn(flyer)) {
            limits.take(RateLimit.PICTURES, request);
        }
        return PictureController.png(pictures.of(flyer), asked.equals(pictures.version(flyer)));
    }

    private EventView listed(String slug) {
        return programme.bySlug(slug).filter(EventView::listed).orElseThrow(NotYours::new);
    }

    private Flyer flyer(Words words, EventView event, Instant now) {
        return Flyer.of(
                words,
                event,
                frames.campaignName(),
                links.absolute(Links.inAnyLanguage(Links.event(words.language(), event.slug()))),
                now);
    }
}
