package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;
import nyc.icefree.bulk.WaitingWork;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.links.ProjectSettings;
import nyc.icefree.people.PersonCard;
import nyc.icefree.signin.OwnAccount;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;

/** The frame around every view: the campaign's name, the rooms one may enter, and the way out. */
@Layout
@RolesAllowed("STAFF")
class WorkspaceLayout extends AppLayout {
    private static final String ACCOUNT = Links.workspace() + "/account";

    WorkspaceLayout(
            ViewerWords ownWords,
            AuthenticationContext authentication,
            OwnAccount account,
            Campaign campaign,
            WaitingWork work,
            Clock clock,
            FrameTools tools,
            ProjectSettings project) {
        var me = account.mine();
        var words = ownWords.get();
        var name = campaign.now().name();
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(words.get("workspace.menu.drawer")));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(words.get("workspace.menu.toggle"));
        var skip = Styled.as("skip-link", new Anchor("#" + ViewPage.MAIN_ID, words.get("word.skip-to-the-content")));
        skip.setRouterIgnore(true);
        var signOut = Look.QUIET.button(words.get("workspace.sign-out"), () -> authentication.logout());
        addToNavbar(skip, toggle, home(words), tools.inBar(), Styled.as("sign-out", signOut));
        var counts = new MenuCounts(words, work, clock);
        addAttachListener(attached -> counts.watch(attached.getUI()));
        var foot = foot(words, me, account, tools);
        Stream.ofNullable(project.source())
                .forEach(source -> foot.add(new Anchor(source, words.get("word.source-code"))));
        addToDrawer(head(name, words), menu(words, counts), foot);
    }

    private static Anchor home(Words words) {
        return new Anchor(Links.workspace(), words.get("workspace.name"));
    }

    /** On a phone the menu lies over the button that opened it: another one at the same place closes it. */
    private static Div head(String campaign, Words words) {
        var close = Styled.as("drawer-close", new DrawerToggle());
        close.setAriaLabel(words.get("workspace.menu.close"));
        return Styled.as("drawer-head", new Div(close, name(campaign)));
    }

    private static Div name(String campaign) {
        return Styled.as("app-name", new Div(campaign));
    }

    private static Nav menu(Words words, MenuCounts counts) {
        var items = new SideNav();
        items.setI18n(new SideNav.SideNavI18n().setToggle(words.get("workspace.menu.nested")));
        MenuConfiguration.getMenuEntries().stream()
                .map(entry -> item(entry, words, counts))
                .forEach(items::addItem);
        var nav = new Nav(items);
        nav.setAriaLabel(words.get("workspace.menu"));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry, Words words, MenuCounts counts) {
        var item = new SideNavItem(words.get(entry.title()), entry.menuClass());
        item.setMatchNested(true);
        if (entry.icon() != null && !entry.icon().isEmpty()) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        item.setSuffixComponent(counts.place(entry.path().replaceFirst("^/", "")));
        return item;
    }

    private static Div foot(Words words, PersonCard me, OwnAccount account, FrameTools tools) {
        var language = Form.choice(new Select<Language>(), words.get("word.language"), Language.READ, words::of);
        language.setValue(me.language());
        language.addValueChangeListener(change -> {
            account.read(change.getValue());
            UI.getCurrent().getPage().reload();
        });
        var mine = new Anchor(ACCOUNT, words.get("workspace.account.title"));
        return Styled.as("drawer-foot", new Div(new Div(me.name()), mine, language, tools.inFoot()));
    }
}
