package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.guard.Proxies;
import nyc.icefree.links.WebSettings;
import nyc.icefree.messages.MailState;
import nyc.icefree.questions.ForbiddenWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;

/** The campaign's name and texts, and how the app reaches people and is reached. */
@Route("settings")
@PageTitle("workspace.settings.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.settings.title", order = 8, icon = "vaadin:cog-o")
@RolesAllowed("ADMINISTRATOR")
class SettingsView extends ViewPage implements AfterNavigationObserver {
    private final Words words;
    private final Campaign campaign;
    private final MailState mail;
    private final BackgroundTasks tasks;
    private final WebSettings web;
    private final Proxies proxies;
    private final ForbiddenWords forbidden;
    private final Div body = new Div();

    SettingsView(
            ViewerWords ownWords,
            Campaign campaign,
            MailState mail,
            BackgroundTasks tasks,
            WebSettings web,
            Proxies proxies,
            ForbiddenWords forbidden) {
        this.forbidden = forbidden;
        words = ownWords.get();
        this.campaign = campaign;
        this.mail = mail;
        this.tasks = tasks;
        this.web = web;
        this.proxies = proxies;
        setHeadline(words.get("workspace.settings.title"));
        add(body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        body.removeAll();
        body.add(
                new H2(words.get("workspace.settings.mail")),
                new MailPanel(mail, tasks, words),
                new H2(words.get("workspace.settings.machine")),
                new MachineFacts(web, proxies, words),
                new H2(words.get("workspace.settings.campaign")),
                new CampaignForm(campaign, words),
                new H2(words.get("workspace.forbidden-words")),
                new ForbiddenWordsForm(forbidden, words));
    }
}
