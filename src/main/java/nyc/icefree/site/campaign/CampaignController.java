package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignPress;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record CampaignController(Html html, Frames frames, Campaign campaign) {
    private static final List<String> HELD = List.of(
            "reservation",
            "request",
            "counts",
            "volunteer",
            "block",
            "list",
            "address",
            "digest",
            "staff",
            "audit",
            "sent",
            "announcement",
            "public",
            "cookie",
            "limits");
    private static final List<String> IN_SHORT = List.of("what", "how-long", "never");
    private static final List<String> NEVER = List.of("status", "birth", "home", "device", "reading");
    private static final List<String> RISKS = List.of("network", "photo", "organizer", "server", "calendar");

    @GetMapping(PageLanguage.PATH + "/about")
    ResponseEntity<byte[]> about(@PathVariable Language reader) {
        Words words = frames.words(reader);
        var profile = campaign.now();
        var said = profile.words(reader);
        return html.shared(
                "site/about.jte",
                new AboutPage(
                        frames.open(reader, words.get("word.about-us"), said.tagline(), Links::about),
                        said.tagline(),
                        SafeText.html(said.about()),
                        said.demands(),
                        SafeText.html(said.help()),
                        PressWords.of(words, profile, CampaignPress::runBy),
                        PressWords.of(words, profile, CampaignPress::boilerplate),
                        PressWords.of(words, profile, CampaignPress::contact),
                        profile.roleAddress(),
                        Links.volunteer(reader),
                        Links.organizations(reader)));
    }

    @GetMapping(PageLanguage.PATH + "/about/demands/{number:[1-9]}")
    ResponseEntity<byte[]> demand(@PathVariable Language reader, @PathVariable int number) {
        var demands = campaign.now().words(reader).demands();
        if (number > demands.size()) {
            throw new NotYours();
        }
        var demand = demands.get(number - 1);
        return html.shared(
                "site/demand.jte",
                new DemandPage(
                        frames.open(
                                reader,
                                demand.title(),
                                demand.explanation(),
                                language -> Links.demand(language, number)),
                        demand));
    }

    @GetMapping(PageLanguage.PATH + "/privacy")
    ResponseEntity<byte[]> privacy(@PathVariable Language reader) {
        Words words = frames.words(reader);
        var profile = campaign.now();
        return html.shared(
                "site/privacy.jte",
                new PrivacyPage(
                        frames.open(
                                reader,
                                words.get("word.what-we-keep-and-for-how-long"),
                                words.get("site.privacy.description"),
                                Links::privacy),
                        IN_SHORT.stream()
                                .map(key -> inShort(words, "site.privacy.short." + key))
                                .toList(),
                        SafeText.html(profile.words(reader).privacy()),
                        HELD.stream()
                                .map(key -> held(words, "site.privacy.held." + key))
                                .toList(),
                        all(words, "site.privacy.never.", NEVER),
                        all(words, "site.privacy.risk.", RISKS),
                        profile.roleAddress()));
    }

    private static PrivacyPage.InShort inShort(Words words, String key) {
        return new PrivacyPage.InShort(words.get(key), words.get(key + ".said"));
    }

    private static PrivacyPage.Held held(Words words, String key) {
        return new PrivacyPage.Held(words.get(key), words.get(key + ".where"), words.get(key + ".how-long"));
    }

    private static List<String> all(Words words, String prefix, List<String> keys) {
        return keys.stream().map(key -> words.get(prefix + key)).toList();
    }
}
