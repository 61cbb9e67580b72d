package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.partnercalendars.SourcePage;
import nyc.icefree.partnercalendars.SourceProblem;
import nyc.icefree.partnercalendars.SourceReview;
import nyc.icefree.partnercalendars.SourceState;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.people.NotYours;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;

/** One partner's calendar: how it fares, what came of it and what did not, and what a person has to decide. */
@Route("sources/:source")
@PageTitle("workspace.sources.one")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class SourceView extends ViewPage implements BeforeEnterObserver {
    private final Sources sources;
    private final SourceReview review;
    private final Campaign campaign;
    private final boolean administrator;
    private final Div page = new Div();
    private final Div actions = new Div();
    private SourceId id = SourceId.random();

    SourceView(
            ViewerWords ownWords,
            Sources sources,
            SourceReview review,
            Campaign campaign,
            AuthenticationContext authentication) {
        super(ownWords);
        this.sources = sources;
        this.review = review;
        this.campaign = campaign;
        administrator = authentication.hasRole("ADMINISTRATOR");
        actions.addClassName("actions");
        addActions(actions);
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id = named(entering, "source", SourceId::new);
        show();
    }

    private void show() {
        var shown = sources.page(id).orElseThrow(NotYours::new);
        var row = shown.row();
        setHeadline(row.name());
        actions.removeAll();
        actions(row.state(), row.problem() == SourceProblem.MUCH_SMALLER);
        page.removeAll();
        var facts = new Facts(words);
        facts.of("word.organization", row.organization().name());
        if (row.address() != null) {
            facts.of("workspace.sources.address", row.address());
        }
        facts.of("word.state", SourceWords.state(words, row));
        if (row.lastGoodAt() != null) {
            facts.of(
                    "workspace.sources.last-good",
                    words.moment(row.lastGoodAt(), campaign.now().zone()));
        }
        page.add(facts);
        page.add(kind(shown.kind()));
        part("workspace.sources.came", shown.items(), this::item);
        part("workspace.sources.left-out.title", shown.leftOut(), l -> new ListItem(SourceWords.leftOut(words, l)));
    }

    private Select<EventKind> kind(EventKind now) {
        var kind = CalendarChoices.kind(words, "workspace.sources.kind", now);
        kind.setHelperText(words.get("workspace.sources.kind.help"));
        kind.addValueChangeListener(change -> {
            if (RefusalNotices.run(words, () -> sources.kind(id, change.getValue())) == RefusalNotices.Outcome.DONE) {
                Notice.said(words.get("workspace.sources.kind.set"));
            }
        });
        return kind;
    }

    private void actions(SourceState state, boolean smaller) {
        if (state == SourceState.PROPOSED && administrator) {
            actions.add(button("workspace.sources.approve", "", () -> sources.approve(id)));
        }
        if (smaller) {
            actions.add(button("workspace.sources.smaller", "", () -> sources.takeSmaller(id)));
        }
        if (state == SourceState.ACTIVE) {
            actions.add(
                    button("workspace.sources.fetch", "", () -> sources.fetchSoon(id)),
                    button("workspace.sources.pause", "", () -> sources.pause(id, true)));
        } else if (state != SourceState.PROPOSED) {
            actions.add(button("workspace.sources.go-on", "", () -> sources.pause(id, false)));
        }
        actions.add(new Button(words.get("word.remove"), click -> remove()));
    }

    private void remove() {
        new QuestionDialog(
                        words.get("workspace.sources.remove.title"),
                        words.get("workspace.sources.remove.text"),
                        words.get("workspace.step.not"))
                .to(words.get("workspace.sources.remove.keep"), Look.SECONDARY, () -> removed(true))
                .to(words.get("workspace.sources.remove.all"), Look.DANGER, () -> removed(false))
                .open();
    }

    private void removed(boolean keepEvents) {
        RefusalNotices.run(words, () -> sources.remove(id, keepEvents));
        getUI().ifPresent(ui -> ui.navigate("sources"));
    }

    private <T> void part(String title, List<T> lines, Function<T, ListItem> line) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(one -> list.add(line.apply(one)));
            page.add(new H2(words.get(title)), list);
        }
    }

    private ListItem item(SourcePage.Line line) {
        var item = new ListItem(words.get(
                "workspace.sources.item.said",
                "title",
                line.title(),
                "when",
                PlannedTimes.full(words, line.slot()),
                "state",
                SourceWords.of(words, "item", line.state())));
        if (line.looksLike() != null) {
            item.add(
                    new Paragraph(words.get(
                            "workspace.sources.alike",
                            "other",
                            line.looksLike().wordsIn(words.language()).title(),
                            "host",
                            line.looksLike().host().name())),
                    button("workspace.sources.leave-out", line.title(), () -> review.settle(line.id(), false)),
                    button("workspace.sources.leave", line.title(), () -> review.settle(line.id(), true)));
        }
        if (line.joins()) {
            item.add(new Paragraph(words.get("workspace.sources.joins")));
        }
        if (line.state().waits() && administrator) {
            var place = line.place();
            if (place == null) {
                item.add(new Paragraph(words.get("workspace.sources.item.place-hidden")));
            } else if (!place.isBlank()) {
                item.add(new Paragraph(words.get("workspace.sources.item.place", "place", place)));
            }
            var text = Styled.as("mail-text", new Paragraph(line.description()));
            item.add(
                    text,
                    button("workspace.sources.publish", line.title(), () -> admit(line, true)),
                    button("workspace.sources.leave-out", line.title(), () -> admit(line, false)));
        }
        return item;
    }

    private void admit(SourcePage.Line line, boolean publish) {
        review.admit(line.id(), line.version(), publish);
    }

    /** @param about for screen readers; may be empty */
    private Button button(String key, String about, Runnable what) {
        var button = new Button(words.get(key), click -> {
            if (RefusalNotices.run(words, what) != RefusalNotices.Outcome.GONE) {
                show();
            }
        });
        if (!about.isEmpty()) {
            button.setAriaLabel(words.get(key) + ": " + about);
        }
        return button;
    }
}
