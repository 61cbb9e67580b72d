package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.Translations;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Transit;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Styled;
import org.springframework.stereotype.Component;

/** All texts and facts of an event for its team, with the links for others. */
@Component
public record EventDetails(ViewerWords ownWords, Translations translations, Links links) {
    public Div of(EventDetail event) {
        var words = ownWords.get();
        var view = event.view();
        var all = Styled.as("event-details", new Div(facts(words, event)));
        if (view.state().isPublic()) {
            all.add(
                    new H2(words.get(view.listed() ? "workspace.event.links" : "workspace.event.secret-link")),
                    links(words, view));
        }
        all.add(new H2(words.get("workspace.event.texts")));
        if (event.mayOrganize()) {
            all.add(new TranslationLine(words, view.id(), translations, true));
        }
        var texts = Styled.as("columns", new Div());
        view.words().forEach(one -> texts.add(text(words, one)));
        all.add(texts);
        return all;
    }

    private static Facts facts(Words words, EventDetail event) {
        var view = event.view();
        var facts = new Facts(words);
        fact(facts, words, "kind", words.of(view.kind()));
        fact(facts, words, "hosts", view.hosts().stream().map(Host::name).collect(Collectors.joining(", ")));
        fact(facts, words, "spoken", languages(words, view.spoken()));
        fact(facts, words, "interpreted", languages(words, view.interpreted()));
        fact(facts, words, "access", words.begin(words.row(view.access())));
        if (view.accessibility().noQuestions()) {
            fact(facts, words, "no-questions", words.get("workspace.plan.no-questions"));
        }
        view.accessibility().toldOfPhotographs(words::of).ifPresent(told -> fact(facts, words, "photographs", told));
        fact(
                facts,
                words,
                "transit",
                view.place().transit() == null
                        ? ""
                        : view.place()
                                .transit()
                                .in(words.language())
                                .map(Transit.Told::text)
                                .orElse(""));
        if (view.onlineLink() != null) {
            fact(facts, words, "online", view.onlineLink());
        }
        if (event.opensAt() != null) {
            fact(
                    facts,
                    words,
                    "opens",
                    words.moment(event.opensAt(), view.slot().zone()));
        }
        if (view.takesRsvps()) {
            fact(
                    facts,
                    words,
                    "rsvps-close",
                    words.moment(view.rsvpsCloseAt(), view.slot().zone()));
            fact(facts, words, "asked", event.asked().stream().sorted().collect(Collectors.joining("\n\n")));
        }
        if (event.venue() != null) {
            fact(facts, words, "notes", event.venue().facts().staffNotes());
        }
        return facts;
    }

    private static void fact(Facts facts, Words words, String key, String value) {
        facts.fact(words.get("workspace.event." + key), value);
    }

    private static String languages(Words words, Collection<Language> languages) {
        return words.begin(words.within(languages));
    }

    private Div links(Words words, EventView view) {
        String page = Links.event(words.language(), view.slug());
        String file = FeedLinks.event(words.language(), view.slug());
        return Styled.as(
                "link-list",
                new Div(anchor(page, links.absolute(page)), anchor(file, words.get("workspace.event.ics"))));
    }

    private static Anchor anchor(String to, String text) {
        var anchor = new Anchor(to, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static Article text(Words words, EventWords one) {
        String language = words.of(one.language());
        var heading = one.original() ? words.get("workspace.event.original", "language", language) : language;
        var article = new Article(new H3(heading));
        article.getElement().setAttribute("lang", one.language().tag());
        article.add(Styled.as("name", new Paragraph(one.title())), html(one.description()));
        if (!one.instructions().isBlank()) {
            article.add(new H3(words.get("workspace.plan.instructions")), html(one.instructions()));
        }
        return article;
    }

    private static Html html(String markdown) {
        return new Html("<div class=\"rich\">" + SafeText.html(markdown) + "</div>");
    }
}
