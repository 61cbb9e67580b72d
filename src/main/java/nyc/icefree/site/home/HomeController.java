package nyc.icefree.site.home;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.links.Links;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.Pages;
import nyc.icefree.partners.Organizations;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.campaign.SaidPage;
import nyc.icefree.site.events.AgendaLines;
import nyc.icefree.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
record HomeController(
        Html html,
        Frames frames,
        Pages pages,
        EventProgramme programme,
        AgendaLines lines,
        Organizations organizations) {
    private static final int NEXT_EVENTS = 3;
    /** Keeps this page small, however large the coalition is: many open it first. */
    private static final int MEMBERS = 40;

    /** What stands on paper names no language: it opens in the phone's own. */
    @GetMapping({
        "/",
        "/{page:about|digest|events|organizations|our-year|pages|press|privacy|request|rights|series|submit|subscribe|volunteer}/**"
    })
    ResponseEntity<byte[]> toReadersLanguage(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        String page = path.substring(1) + (query == null ? "" : "?" + query);
        return ResponseEntity.status(302)
                .header("Location", Links.home(PageLanguage.of(request, path)) + page)
                .header("Vary", "Accept-Language")
                .cacheControl(CacheControl.noCache())
                .build();
    }

    @GetMapping(PageLanguage.PATH)
    ResponseEntity<byte[]> withoutSlash(@PathVariable Language reader) {
        return ResponseEntity.status(308).header("Location", Links.home(reader)).build();
    }

    @GetMapping(PageLanguage.PATH + "/")
    ResponseEntity<byte[]> home(@PathVariable Language reader) {
        return html.shared("site/home.jte", page(reader));
    }

    private HomePage page(Language reader) {
        var words = frames.words(reader);
        var shelf = pages.now();
        var about = SaidPage.one(words, shelf.one(PageKind.ABOUT), Links::about);
        var members = organizations.listed();
        return new HomePage(
                frames.open(reader, words.get("site.home.title"), about.title(), Links::home),
                about,
                shelf.shown(PageKind.DEMAND, reader)
                        .map(demand -> SaidPage.one(words, demand, Links::about))
                        .toList(),
                lines.days(
                        words, programme.coming(EventFilter.ALL, 0, NEXT_EVENTS).events()),
                members.stream()
                        .limit(MEMBERS)
                        .map(card -> new HomePage.Member(card.name(), Links.organization(reader, card.slug())))
                        .toList(),
                members.size() <= MEMBERS ? null : words.get("site.home.all-organizations", "count", members.size()),
                new HomePage.Paths(
                        Links.events(reader),
                        Links.volunteer(reader),
                        Links.subscribe(reader),
                        Links.about(reader),
                        Links.organizations(reader)));
    }
}
