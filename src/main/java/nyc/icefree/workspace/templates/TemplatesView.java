package nyc.icefree.workspace.templates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.templates.TemplateCard;
import nyc.icefree.templates.Templates;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;

/** The templates that one may start from, kind by kind; one's own can be opened, renamed and removed. */
@Route("templates")
@PageTitle("workspace.templates.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
public class TemplatesView extends ViewPage implements BeforeEnterObserver {
    private final Templates templates;
    private final boolean administrator;
    private final Div body = new Div();

    TemplatesView(ViewerWords ownWords, Templates templates, CurrentActor actor) {
        super(ownWords, "workspace.templates.title");
        this.templates = templates;
        administrator = actor.get().administrator();
        add(new Paragraph(words.get("workspace.templates.what")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        body.removeAll();
        var found = templates.list();
        if (found.isEmpty()) {
            body.add(new EmptyHint(words.get("workspace.templates.empty")));
            return;
        }
        found.stream()
                .collect(Collectors.groupingBy(
                        TemplateCard::kind, () -> new TreeMap<EventKind, List<TemplateCard>>(), Collectors.toList()))
                .forEach((kind, cards) -> {
                    var list = Styled.list("needs-list", cards, this::row);
                    body.add(new Section(new H2(words.of(kind)), list));
                });
    }

    private ListItem row(TemplateCard card) {
        var name = Styled.as("name", new Div(card.name()));
        var facts = Styled.as("muted", new Div(facts(card)));
        var actions = Styled.as("actions", new Div());
        var plan = EventLinks.planFrom(card.id(), words.get("workspace.template.plan"));
        plan.addClassName("button-link");
        plan.getElement().setAttribute("aria-label", words.get("workspace.template.plan") + ": " + card.name());
        actions.add(plan);
        if (card.mine()) {
            var open = EventLinks.template(card.id(), words.get("workspace.template.open"));
            open.addClassName("button-link");
            open.getElement().setAttribute("aria-label", words.get("workspace.template.open") + ": " + card.name());
            actions.add(
                    open,
                    button(
                            card,
                            "workspace.template.rename",
                            () -> TemplateDialog.forName(words, card.name(), typed -> {
                                        templates.rename(card.id(), typed);
                                        show();
                                    })
                                    .open()));
            if (administrator) {
                actions.add(
                        button(card, card.shared() ? "workspace.template.unshare" : "workspace.template.share", () -> {
                            templates.share(card.id(), !card.shared());
                            show();
                        }));
            }
            actions.add(button(card, "word.remove", () -> remove(card)));
        }
        return new ListItem(new Div(name, facts), actions);
    }

    private String facts(TemplateCard card) {
        return Stream.of(
                        card.host(),
                        PlannedTimes.undated(words, card.slot(), card.slot()),
                        words.begin(words.within(Stream.concat(card.spoken().stream(), card.interpreted().stream())
                                .toList())),
                        card.capacity() == null ? "" : words.get("workspace.template.places", "count", card.capacity()),
                        card.shared() ? words.get("workspace.template.shared") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Button button(TemplateCard card, String key, Runnable act) {
        var button = Look.QUIET.button(words.get(key), act);
        button.setAriaLabel(words.get(key) + ": " + card.name());
        return button;
    }

    private void remove(TemplateCard card) {
        templates.remove(card.id());
        show();
        Notice.deleted(words.get("workspace.template.removed", "name", card.name()), words, () -> {
            templates.restore(card.id());
            show();
        });
    }
}
