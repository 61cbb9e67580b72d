package nyc.icefree.workspace.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;

/** An organizer's private calendar link: made, replaced and taken away here. */
@Route("my-calendar")
@PageTitle("word.my-calendar")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "word.my-calendar", order = 6.5, icon = "vaadin:calendar-user")
@RolesAllowed("STAFF")
class MyCalendarView extends ViewPage implements AfterNavigationObserver {
    private final WorkCalendars calendars;
    private final Links links;
    private final FeedLinks feeds;
    private final Div content = new Div();

    MyCalendarView(ViewerWords ownWords, WorkCalendars calendars, Links links, FeedLinks feeds) {
        super(ownWords, "word.my-calendar");
        this.calendars = calendars;
        this.links = links;
        this.feeds = feeds;
        add(
                new Paragraph(words.get("workspace.work.lead")),
                new Paragraph(words.get("workspace.work.warning")),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show(calendars.link());
    }

    private void show(Optional<SecretToken> link) {
        content.removeAll();
        if (link.isEmpty()) {
            content.add(new Button(words.get("workspace.work.make"), click -> renew()));
            return;
        }
        String feed = FeedLinks.myWork(words.language(), link.get());
        var open = Styled.as("button-link", new Anchor());
        open.setUnsafeHref(feeds.webcal(feed)); // our own address, by the scheme that calendar programs listen to
        open.setText(words.get("workspace.work.open"));
        var actions = Styled.as(
                "filters",
                new Div(
                        open,
                        new Button(words.get("workspace.work.renew"), click -> renew()),
                        new Button(words.get("workspace.work.revoke"), click -> revoke())));
        content.add(
                address("workspace.work.address", links.absolute(feed)),
                address("workspace.work.address.google", feeds.google(feed)),
                actions);
    }

    private TextField address(String label, String feed) {
        var address = new TextField(words.get(label));
        address.setValue(feed);
        address.setReadOnly(true);
        address.setWidthFull();
        return address;
    }

    private void renew() {
        show(Optional.of(calendars.renew()));
        Notice.said(words.get("workspace.work.made"));
    }

    private void revoke() {
        calendars.revoke();
        show(Optional.empty());
        Notice.said(words.get("workspace.work.gone"));
    }
}
