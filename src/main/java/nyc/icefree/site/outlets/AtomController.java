package nyc.icefree.site.outlets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventChanges;
import nyc.icefree.series.SeriesProgramme;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record AtomController(
        EventChanges changes,
        SeriesProgramme series,
        RequestedFilter asked,
        Campaign campaign,
        Texts texts,
        Links links) {
    private static final int ENTRIES = 50;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    @GetMapping(PageLanguage.PATH + "/events.atom")
    ResponseEntity<byte[]> atom(
            @PathVariable Language reader, HttpServletRequest request, HttpServletResponse response) {
        var filter = asked.filter(request).orElseThrow(NotYours::new);
        var feed = new AtomFeed(texts.in(reader), links, campaign.now().name());
        var entries = changes.latest(filter.feed(), ENTRIES);
        var roots = series.roots(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.view()))
                .toList());
        return OpenAnswers.ok(response, ATOM, feed.of(entries, roots, filter.on(Links.atom(reader))));
    }
}
