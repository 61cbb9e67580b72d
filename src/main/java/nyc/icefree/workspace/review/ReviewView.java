package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.bulk.SeriesReview;
import nyc.icefree.events.EventDetail;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.HourDialog;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.events.ReasonDialog;
import org.jspecify.annotations.Nullable;

/**
 * Partners' events that wait for approval, as the public would read them, each with the answers; the dates of a series are
 * decided together.
 */
@Route("review")
@PageTitle("workspace.review.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.review.title", order = 7.5, icon = "vaadin:check-square-o")
@RolesAllowed("ADMINISTRATOR")
class ReviewView extends ViewPage implements AfterNavigationObserver {
    private static final int LONGEST = 1_000;

    private final Words words;
    private final SeriesReview desk;
    private final Div list = new Div();

    ReviewView(ViewerWords ownWords, SeriesReview desk) {
        words = ownWords.get();
        this.desk = desk;
        setHeadline(words.get("workspace.review.title"));
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        load();
    }

    private void load() {
        list.removeAll();
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            list.add(new EmptyHint(words.get("workspace.review.nothing")));
        }
        waiting.forEach(dates -> list.add(article(dates)));
    }

    private Article article(List<EventDetail> dates) {
        var first = dates.getFirst();
        var event = first.view();
        var own = event.wordsIn(words.language());
        var title = new H2(own.title());
        title.getElement().setAttribute("lang", own.language().tag());
        var facts = new Paragraph(words.get(
                "workspace.review.facts",
                "host",
                event.host().name(),
                "span",
                PlannedTimes.full(words, event.slot()),
                "kind",
                words.of(event.kind())));
        facts.addClassName("muted");
        var text = new Div(new Html("<div class=\"rich\">" + SafeText.html(own.description()) + "</div>"));
        text.getElement().setAttribute("lang", own.language().tag());
        var article = new Article(title, facts);
        if (dates.size() > 1) {
            article.add(others(dates));
        }
        if (first.publishAt() != null) {
            article.add(new Paragraph(words.get(
                    "workspace.waiting.hour-once-approved",
                    "when",
                    words.moment(first.publishAt(), event.slot().zone()))));
        }
        article.add(text, actions(dates, own.title()));
        article.addClassName("review-item");
        return article;
    }

    private Details others(List<EventDetail> dates) {
        var all = new UnorderedList();
        dates.forEach(date ->
                all.add(new ListItem(PlannedTimes.full(words, date.view().slot()))));
        return new Details(words.get("workspace.review.series", "count", dates.size()), all);
    }

    private Div actions(List<EventDetail> dates, String title) {
        var first = dates.getFirst();
        var accept = new Button(
                words.get(
                        first.publishAt() == null ? "workspace.review.accept" : "workspace.review.accept-hour",
                        "count",
                        dates.size()),
                click -> accept(dates, null));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        name(accept, title);
        var later = new Button(
                words.get("workspace.review.accept-later"),
                click -> new HourDialog(
                                words,
                                first.view().slot().zone(),
                                "workspace.review.accept-later.consequence",
                                at -> accept(dates, at))
                        .open());
        name(later, title);
        var actions = new Div(
                accept,
                later,
                ask("workspace.review.ask", title, said -> desk.askBack(ids(dates), said)),
                ask("workspace.review.decline", title, said -> desk.decline(ids(dates), said)));
        actions.addClassName("actions");
        return actions;
    }

    private void accept(List<EventDetail> dates, @Nullable Instant publishAt) {
        var read = new LinkedHashMap<EventId, Integer>();
        dates.forEach(date -> read.put(date.view().id(), date.version()));
        decided(desk.accept(read, publishAt));
    }

    private Button ask(String key, String title, Function<String, List<String>> step) {
        var button = new Button(
                words.get(key),
                click -> new ReasonDialog(words, key, LONGEST, said -> decided(step.apply(said))).open());
        name(button, title);
        return button;
    }

    private void decided(List<String> refusals) {
        if (refusals.isEmpty()) {
            Notice.said(words.get("workspace.review.done"));
        } else {
            Notice.refused(refusals.stream().map(words::get).collect(Collectors.joining(" ")));
        }
        load();
    }

    private static void name(Button button, String title) {
        button.getElement().setAttribute("aria-label", button.getText() + ": " + title);
    }

    private static List<EventId> ids(List<EventDetail> dates) {
        return dates.stream().map(date -> date.view().id()).toList();
    }
}
