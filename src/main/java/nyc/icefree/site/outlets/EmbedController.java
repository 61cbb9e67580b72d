package nyc.icefree.site.outlets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.guard.PageHeaders;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.AgendaLines;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list that a partner's site shows in a frame: no script, no cookie, style inline. */
@Controller
class EmbedController {
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");
    private final Html html;
    private final EventProgramme programme;
    private final AgendaLines lines;
    private final RequestedFilter asked;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;
    private final String style = read("META-INF/resources/css/embed.css");

    EmbedController(
            Html html,
            EventProgramme programme,
            AgendaLines lines,
            RequestedFilter asked,
            Campaign campaign,
            Texts texts,
            Links links) {
        this.html = html;
        this.programme = programme;
        this.lines = lines;
        this.asked = asked;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    /** Takes {@code lang}, else the browser's language; {@code theme} and {@code count} are optional. */
    @GetMapping("/embed/events")
    ResponseEntity<byte[]> embed(HttpServletRequest request, HttpServletResponse response) {
        var filter = asked.filter(request).orElseThrow(NotYours::new);
        var words = texts.in(language(request));
        String theme = Optional.ofNullable(request.getParameter("theme")).orElse("light");
        String count = Optional.ofNullable(request.getParameter("count")).orElse("10");
        if (!THEMES.contains(theme) || !count.matches("[1-9]|[1-4][0-9]|50")) {
            throw new NotYours();
        }
        PageHeaders.allowFraming(response, style);
        if (request.getParameter("lang") == null) {
            response.addHeader("Vary", "Accept-Language");
        }
        var found = programme.coming(filter.events(), 0, Integer.parseInt(count));
        return html.shared(
                "site/embed.jte",
                new EmbedPage(
                        words,
                        words.get(
                                "site.outlets.embed.title",
                                "campaign",
                                campaign.now().name()),
                        theme,
                        style,
                        lines.days(words, found.events()),
                        links.absolute(filter.on(Links.events(words.language()))),
                        links.absolute(filter.on(Links.subscribe(words.language())))));
    }

    private static Language language(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        return asked == null
                ? PageLanguage.preferred(request.getHeader("Accept-Language"))
                : Language.ofNeighbors(asked).orElseThrow(NotYours::new);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
