package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.shifts.HelperPages;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.FailedHint;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;

/** Whatever volunteers of one's organizations say that they helped beyond the plan, also those who help no more, to be answered. */
@Route("hours")
@PageTitle("workspace.volunteers.hours.to-confirm")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class HoursView extends ViewPage implements AfterNavigationObserver {
    private static final int AT_ONCE = 25;
    private final HelperPages pages;
    private final Words words;
    private final Paragraph count = new Paragraph();
    private final Div body = new Div();
    private int shown = AT_ONCE;

    HoursView(ViewerWords ownWords, HelperPages pages) {
        this.pages = pages;
        words = ownWords.get();
        setHeadline(words.get("workspace.volunteers.hours.to-confirm"));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        add(count, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        load();
    }

    private void load() {
        FailedHint.fill(body, words, this::show);
    }

    private void show() {
        var found = pages.waitingHours(shown);
        count.setVisible(found.total() > 0);
        count.setText(words.get("workspace.volunteers.hours.count", "count", found.total()));
        if (found.total() == 0) {
            body.add(new EmptyHint(words.get("workspace.volunteers.hours.none")));
            return;
        }
        var lines = new HoursToConfirm(pages, words, this::load);
        var list = new UnorderedList();
        list.addClassNames("people", "volunteer-lines");
        found.rows().forEach(one -> list.add(lines.line(one)));
        body.add(list);
        if (found.total() > found.rows().size()) {
            body.add(new Button(words.get("workspace.volunteers.hours.more"), click -> {
                shown += AT_ONCE;
                load();
            }));
        }
    }
}
