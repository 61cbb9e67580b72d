package nyc.icefree.workspace.interpreters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.interpreting.EventCoverage;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.interpreting.LanguageCoverage;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Styled;

/** The coming weeks: which events of one's organizations lack an interpreter, and which have all they need. */
@Route("interpreters")
@PageTitle("interpreting.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "interpreting.title", order = 3.2, icon = "vaadin:comments-o")
@RolesAllowed("STAFF")
public class InterpretersView extends ViewPage implements AfterNavigationObserver {
    private static final int DAYS = 28;
    private final InterpreterCoverage coverage;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final Div body = new Div();

    InterpretersView(ViewerWords ownWords, InterpreterCoverage coverage) {
        super(ownWords, "interpreting.title");
        this.coverage = coverage;
        add(count, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        load();
    }

    private void load() {
        var found = coverage.within(DAYS, words.language());
        long gaps = found.stream().mapToLong(EventCoverage::gaps).sum();
        body.removeAll();
        count.setVisible(!found.isEmpty());
        count.setText(words.get("interpreting.count", "events", found.size(), "gaps", gaps));
        if (found.isEmpty()) {
            body.add(new EmptyHint(words.get("interpreting.none", "days", DAYS)));
        }
        found.forEach(one -> body.add(section(one)));
    }

    private Section section(EventCoverage one) {
        var event = one.event();
        var title = new H2(EventLinks.to(
                event.id(), EventLinks.SHIFTS, event.wordsIn(words.language()).title()));
        var list = new UnorderedList();
        one.languages().forEach(language -> list.add(new CoverageLine(language, words, acts(one, language))));
        return Styled.as(
                "needs-panel interpreters",
                new Section(title, new Paragraph(words.begin(PlannedTimes.full(words, event.slot()))), list));
    }

    /** The rest is done on the event's page. */
    private Component[] acts(EventCoverage of, LanguageCoverage one) {
        if (!one.isGap()) {
            return new Component[0];
        }
        var event = of.event();
        var link = EventLinks.to(
                event.id(),
                EventLinks.SHIFTS,
                words.get(one.open() == null ? "interpreting.add" : "interpreting.find"));
        link.addClassName("button-link");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        link.getText() + ": " + words.of(one.language()) + ", "
                                + event.wordsIn(words.language()).title());
        return new Component[] {link};
    }
}
