package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventView;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.OwnWords;
import nyc.icefree.workspace.Spans;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.events.ReasonDialog;

/** Partners' events that wait for approval, as the public would read them, each with the three answers. */
@Route("review")
@PageTitle("workspace.review.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.review.title", order = 7.5, icon = "vaadin:check-square-o")
@RolesAllowed("ADMINISTRATOR")
class ReviewView extends ViewPage {
    private static final int LONGEST = 1_000;

    private final Words words;
    private final ReviewDesk desk;
    private final Div list = new Div();

    ReviewView(OwnWords ownWords, ReviewDesk desk) {
        words = ownWords.get();
        this.desk = desk;
        setHeadline(words.get("workspace.review.title"));
        add(list);
        load();
    }

    private void load() {
        list.removeAll();
        List<EventDetail> waiting = desk.waiting();
        if (waiting.isEmpty()) {
            list.add(new EmptyHint(words.get("workspace.review.nothing")));
        }
        waiting.forEach(event -> list.add(article(event.view())));
    }

    private Article article(EventView event) {
        var own = event.wordsIn(words.language());
        var title = new H2(own.title());
        title.getElement().setAttribute("lang", own.language().tag());
        var facts = new Paragraph(words.get(
                "workspace.review.facts",
                "host",
                event.host().name(),
                "span",
                Spans.full(words, event.slot()),
                "kind",
                words.of(event.kind())));
        facts.addClassName("muted");
        var text = new Div(new Html("<div class=\"rich\">" + SafeText.html(own.description()) + "</div>"));
        text.getElement().setAttribute("lang", own.language().tag());
        var accept = new Button(words.get("workspace.review.accept"), click -> {
            decide(() -> desk.accept(event.id()));
            load();
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.getElement().setAttribute("aria-label", accept.getText() + ": " + own.title());
        var actions = new Div(
                accept,
                ask("workspace.review.ask", own.title(), said -> desk.askBack(event.id(), said)),
                ask("workspace.review.decline", own.title(), said -> desk.decline(event.id(), said)));
        actions.addClassName("actions");
        var article = new Article(title, facts, text, actions);
        article.addClassName("review-item");
        return article;
    }

    private Button ask(String key, String title, java.util.function.Consumer<String> step) {
        var button = new Button(
                words.get(key),
                click -> new ReasonDialog(words, key, LONGEST, said -> {
                            step.accept(said);
                            Notice.said(words.get("workspace.review.done"));
                            load();
                        })
                        .open());
        button.getElement().setAttribute("aria-label", button.getText() + ": " + title);
        return button;
    }

    private void decide(Runnable step) {
        try {
            step.run();
            Notice.said(words.get("workspace.review.done"));
        } catch (PlanningRefused refused) {
            Notice.refused(words.get(refused.key()));
        }
    }
}
