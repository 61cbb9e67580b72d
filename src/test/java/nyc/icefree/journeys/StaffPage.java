package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.SignedIn;

final class StaffPage {
    private static final String LINK = """
            path => {
              const link = Object.assign(document.createElement('a'), {href: path});
              document.body.append(link);
              link.click();
              link.remove();
            }
            """;

    private static final Pattern KEY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final Page page;
    private final String root;
    private final Set<String> underDialog = new HashSet<>();

    StaffPage(Page page, int port) {
        this.page = page;
        this.root = "http://localhost:" + port;
        page.setViewportSize(Accessible.LAPTOP, 900);
        Accessible.in(page, ColorScheme.LIGHT);
    }

    void wide(int width) {
        Accessible.wide(page, width);
    }

    void go(String path) {
        page.navigate(path.startsWith("/") ? root + path : path);
        settle();
    }

    void signIn(String email, String password, String code) {
        go("/sign-in");
        fill("Email", email);
        fill("Password", password);
        press("Sign in");
        fill("Code", code);
        press("Sign in");
        page.waitForURL(Pattern.compile(".*/workspace.*"));
        settle();
    }

    void check(String path) {
        turnTo(path);
        if (Pictures.OF_VIEWS.wanted()) {
            Pictures.OF_VIEWS.take(page, path.replaceAll("[0-9a-f-]{36}", "one"));
        } else {
            Accessible.onBothScreens(page);
        }
    }

    /**
     * Checks a dialog, then restores a laptop's width. The page under it is checked only with the first dialog of each
     * page.
     */
    void checkDialog() {
        DialogFaults.none(page);
        Accessible.onBothScreens(page, andWhatLiesUnderIt() ? null : dialog());
        DialogFaults.none(page);
        page.setViewportSize(Accessible.LAPTOP, 900);
    }

    void checkDialog(boolean onTelephone) {
        Accessible.wide(page, onTelephone ? Accessible.NARROWEST : Accessible.LAPTOP);
        DialogFaults.none(page);
        Accessible.onThisScreen(page, andWhatLiesUnderIt() ? null : dialog());
        page.setViewportSize(Accessible.LAPTOP, 900);
    }

    private boolean andWhatLiesUnderIt() {
        return underDialog.add(page.url().replaceAll("[0-9a-f-]{36}", "*"));
    }

    /** Enters another view as by a link: several times faster than loading the workspace anew. */
    void turnTo(String path) {
        closeDialogs();
        if (dialog().count() > 0 || page.url().contains("/edit") || !page.url().contains("/workspace")) {
            go(path); // unsaved input would ask first
        } else if (!page.url().equals(root + path)) {
            var link = page.evaluateHandle("path => Object.assign(document.createElement('a'), {href: path})", path)
                    .asElement();
            Calm.arrive(page, link, () -> page.evaluate(LINK, path));
        }
    }

    void closeDialogs() {
        for (int pressed = 0; pressed < 3 && dialog().count() > 0; pressed++) {
            page.keyboard().press("Escape");
            settle();
        }
    }

    /** Posts the sign-in forms without showing them, for tests that only need the workspace. */
    void signIn(SignedIn.Account account, SignedIn signedIn) {
        send("/sign-in", FormData.create().set("email", account.email()).set("password", SignedIn.PASSWORD));
        send("/sign-in/code", FormData.create().set("code", signedIn.code(account)));
        go("/workspace");
    }

    private void send(String path, FormData form) {
        var key = KEY.matcher(page.request().get(root + path).text());
        assertTrue(key.find(), path);
        var answer = page.request()
                .post(
                        root + path,
                        RequestOptions.create()
                                .setForm(form.set("_csrf", key.group(1)))
                                .setMaxRedirects(0));
        assertEquals(302, answer.status(), path);
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    void type(String label, String text) {
        fill(label, text);
        field(label).press("Enter");
        page.keyboard().press("Escape");
        settle();
    }

    void search(String label, String text) {
        fill(label, text);
        field(label).press("Enter");
        settle();
    }

    /** The first visible one: a list keeps hidden rows with old content. */
    static Locator shown(Locator all) {
        return all.filter(new Locator.FilterOptions().setVisible(true)).first();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String button) {
        button(button).click();
        settle();
    }

    void unfold(String title) {
        var line = page.locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
        if (line.getAttribute("opened") == null) {
            line.click();
            settle();
        }
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG)
                .or(page.getByRole(AriaRole.ALERTDIALOG))
                .last();
    }

    void pressIn(Locator part, String button) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        settle();
    }

    void follow(String link) {
        follow(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    void row(String name) {
        shown(page.locator("vaadin-grid .row-title").filter(new Locator.FilterOptions().setHasText(name)))
                .click();
        settle();
    }

    void follow(Locator links) {
        var first = links.first();
        Calm.arrive(page, first.elementHandle(), first::click);
    }

    void actFor(String menu, String act) {
        shown(page.getByLabel(menu)).click();
        settle();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(act).setExact(true))
                .click();
        settle();
    }

    void more(String act) {
        shown(page.locator("main .more-menu vaadin-menu-bar-button")).click();
        settle();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(act).setExact(true))
                .click();
        settle();
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "(,.*)?$")))
                .click();
        settle();
    }

    void choose(String label, String option) {
        field(label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        settle();
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    void settle() {
        Calm.await(page);
    }

    void accessible() {
        Accessible.onBothScreens(page);
        Accessible.in(page, ColorScheme.LIGHT);
        wide(Accessible.LAPTOP);
    }
}
