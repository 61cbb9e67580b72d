package nyc.icefree.site.events;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.UnaryOperator;
import nyc.icefree.campaign.Campaign;
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
import org.springframework.web.util.HtmlUtils;

/** Shows how other sites and programs get the chosen events. */
@Controller
record SubscribeElsewhereController(
        Html html,
        Frames frames,
        SubscribeChoices choices,
        FeedAddresses feeds,
        EventProgramme programme,
        AgendaLines lines,
        Campaign campaign,
        Links links) {
    private static final int PREVIEWED = 3;

    @GetMapping(PageLanguage.PATH + "/subscribe/website")
    ResponseEntity<byte[]> website(@PathVariable Language reader, HttpServletRequest request) {
        Words words = frames.words(reader);
        var wanted = choices.wanted(reader, request);
        var look = EmbedLook.of(request);
        String address = links.absolute(look.on(wanted.on(Links.with(Links.embed(), "lang", reader.tag()))));
        String title =
                words.get("site.outlets.embed.title", "campaign", campaign.now().name());
        return html.shared(
                "site/subscribe-website.jte",
                new WebsitePage(
                        choices.frame(reader, SubscribePart.WEBSITE, wanted, look::on),
                        choices.chooser(words, SubscribePart.WEBSITE, wanted),
                        look.themes(words),
                        look.counts(),
                        title,
                        snippet(address, title),
                        address,
                        look.theme(),
                        lines.days(
                                words,
                                programme.coming(wanted.coming(), 0, PREVIEWED).events())));
    }

    /** Its size stands in the style too, since many sites have rules of their own for frames. */
    private static String snippet(String address, String title) {
        return "<iframe src=\"" + HtmlUtils.htmlEscape(address, "UTF-8") + "\" title=\""
                + HtmlUtils.htmlEscape(title, "UTF-8")
                + "\" width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0;width:100%;height:640px\"></iframe>";
    }

    @GetMapping(PageLanguage.PATH + "/subscribe/developers")
    ResponseEntity<byte[]> developers(@PathVariable Language reader, HttpServletRequest request) {
        Words words = frames.words(reader);
        var wanted = choices.wanted(reader, request);
        var calendar = feeds.of(wanted.feed(reader));
        return html.shared(
                "site/subscribe-developers.jte",
                new DevelopersPage(
                        choices.frame(reader, SubscribePart.DEVELOPERS, wanted, UnaryOperator.identity()),
                        choices.chooser(words, SubscribePart.DEVELOPERS, wanted),
                        List.of(
                                at(words, "site.outlets.json", links.absolute(wanted.on(Links.api()))),
                                at(words, "site.outlets.openapi", links.absolute(Links.openApi())),
                                at(words, "site.outlets.atom", links.absolute(wanted.on(Links.atom(reader)))),
                                at(words, "site.outlets.ical", calendar.https()),
                                at(words, "site.outlets.rich", calendar.rich()))));
    }

    private static DevelopersPage.Address at(Words words, String key, String address) {
        return new DevelopersPage.Address(words.get(key), address);
    }
}
