package nyc.icefree.workspace.helpnow;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.helpnow.HelpNow;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;

/** The numbers and texts for whoever needs help now, and where they are shown. */
@Route("help-now")
@PageTitle("word.help-now")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "word.help-now", order = 7.8, icon = "vaadin:lifebuoy")
@RolesAllowed("ADMINISTRATOR")
class HelpNowView extends ViewPage implements AfterNavigationObserver {
    private final Words words;
    private final HelpNow help;
    private final Campaign campaign;
    private final Clock clock;
    private final Div body = new Div();

    HelpNowView(ViewerWords ownWords, HelpNow help, Campaign campaign, Clock clock) {
        words = ownWords.get();
        this.help = help;
        this.campaign = campaign;
        this.clock = clock;
        setHeadline(words.get("word.help-now"));
        add(
                new Paragraph(words.get("workspace.help-now.about")),
                new Paragraph(words.get("workspace.help-now.languages")),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var today = LocalDate.now(clock.withZone(campaign.now().zone()));
        body.removeAll();
        if (help.now().isEmpty()) {
            var empty = new Paragraph(words.get("workspace.help-now.empty"));
            empty.addClassName("muted");
            body.add(empty);
        }
        body.add(new HelpNowForm(help, words, today, this::show));
    }
}
