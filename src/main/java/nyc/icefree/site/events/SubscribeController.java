package nyc.icefree.site.events;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record SubscribeController(
        Html html,
        Frames frames,
        SubscribeChoices choices,
        FeedAddresses feeds,
        EventProgramme programme,
        AgendaLines lines) {
    private static final int NAMED = 3;

    @GetMapping(PageLanguage.PATH + "/subscribe")
    ResponseEntity<byte[]> subscribe(@PathVariable Language reader, HttpServletRequest request) {
        Words words = frames.words(reader);
        var wanted = choices.wanted(reader, request);
        var coming = programme.coming(wanted.coming(), 0, NAMED);
        return html.shared(
                "site/subscribe.jte",
                new SubscribePage(
                        choices.frame(reader, SubscribePart.CALENDAR, wanted, UnaryOperator.identity()),
                        choices.chooser(words, SubscribePart.CALENDAR, wanted),
                        coming.total(),
                        lines.dated(words, coming.events()),
                        feeds.of(wanted.feed(reader)),
                        Links.events(reader)));
    }
}
