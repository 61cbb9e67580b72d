package nyc.icefree.site.events;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.calendar.FeedChoice;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.programme.EventFilter;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

@Controller
class SubscribeController {
    private final Html html;
    private final Frames frames;
    private final Campaign campaign;
    private final Choices choices;
    private final Links links;
    private final FeedAddresses feeds;
    private final EventProgramme programme;

    SubscribeController(
            Html html,
            Frames frames,
            Campaign campaign,
            Choices choices,
            Links links,
            FeedAddresses feeds,
            EventProgramme programme) {
        this.html = html;
        this.frames = frames;
        this.campaign = campaign;
        this.choices = choices;
        this.links = links;
        this.feeds = feeds;
        this.programme = programme;
    }

    @GetMapping(PageLanguage.PATH + "/subscribe")
    ResponseEntity<byte[]> subscribe(@PathVariable Language reader, HttpServletRequest request) {
        return html.shared("site/subscribe.jte", page(reader, AgendaQuery.of(request::getParameterValues)));
    }

    private SubscribePage page(Language reader, AgendaQuery query) {
        Words words = frames.words(reader);
        var wanted = Subscription.of(query).hostedBy(choices.organization(reader, query.organization()));
        String title = words.get("site.subscribe.title");
        return new SubscribePage(
                wanted.all()
                        ? frames.open(reader, title, words.get("site.subscribe.description"), Links::subscribe)
                        : frames.closed(reader, title, wanted::path),
                Links.subscribe(reader),
                choices.kinds(words, query.kind()),
                choices.boroughs(words, query.borough()),
                choices.languages(words, query.language()),
                choices.organizations(wanted.choice().organization()),
                choices.access(words, query.access()),
                wanted.pairs().stream()
                        .map(pair -> choices.label(words, pair[0], pair[1]).text())
                        .toList(),
                programme.coming(coming(wanted.choice()), 0, 1).events().isEmpty(),
                feeds.of(wanted.feed(reader)),
                elsewhere(words, wanted),
                Links.events(reader));
    }

    private static EventFilter coming(FeedChoice choice) {
        return new EventFilter(
                null,
                null,
                choice.kind(),
                choice.borough(),
                choice.spoken(),
                choice.organization(),
                choice.access(),
                null);
    }

    private SubscribePage.Elsewhere elsewhere(Words words, Subscription wanted) {
        Language reader = words.language();
        String frame = links.absolute(wanted.on(Links.with(Links.embed(), "lang", reader.tag())));
        String title =
                words.get("site.outlets.embed.title", "campaign", campaign.now().name());
        return new SubscribePage.Elsewhere(
                frame,
                "<iframe src=\"" + HtmlUtils.htmlEscape(frame, "UTF-8") + "\" title=\""
                        + HtmlUtils.htmlEscape(title, "UTF-8")
                        + "\" width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>",
                links.absolute(wanted.on(Links.atom(reader))),
                links.absolute(wanted.on(Links.api())),
                links.absolute(Links.openApi()));
    }
}
