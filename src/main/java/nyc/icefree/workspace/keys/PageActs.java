package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.workspace.ViewPage;

/**
 * What can be done with what the open page shows: the buttons and links beside its headline, and its tabs. They are those
 * that the page shows to this reader, and they are pressed, not done again: so they decide and ask as they always do.
 */
final class PageActs {
    private PageActs() {}

    static List<PaletteItem> ofOpenView() {
        return OpenView.now().map(PageActs::of).orElseGet(List::of);
    }

    /**
     * Goes there, and then presses what that page calls so; nothing where it does not offer it to this reader. Whoever is asked
     * whether to leave, and stays, has dropped it: another way there, later, presses nothing.
     */
    static void pressAt(String path, String label) {
        var ui = UI.getCurrent();
        var listening = new ArrayList<Registration>();
        var setsOut = new AtomicBoolean(true);
        listening.add(ui.addBeforeLeaveListener(leaving -> {
            if (!setsOut.getAndSet(false)) {
                listening.forEach(Registration::remove);
            }
        }));
        listening.add(ui.addAfterNavigationListener(arrived -> {
            listening.forEach(Registration::remove);
            if (arrived.getLocation().getPath().equals(path)) {
                ui.beforeClientResponse(ui, shown -> press(label)); // the page shows its buttons when one has arrived
            }
        }));
        ui.navigate(path);
    }

    private static void press(String label) {
        ofOpenView().stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .ifPresent(item -> item.act().run());
    }

    private static List<PaletteItem> of(Component view) {
        var items = new ArrayList<PaletteItem>();
        if (view instanceof ViewPage page) {
            OpenView.shown(page.actions()).flatMap(PageActs::act).forEach(items::add);
        }
        OpenView.shown(view)
                .filter(TabSheet.class::isInstance)
                .findFirst()
                .ifPresent(sheet -> tabs((TabSheet) sheet).forEach(items::add));
        return items.stream().filter(item -> !item.label().isBlank()).toList();
    }

    private static Stream<PaletteItem> act(Component part) {
        if (part instanceof HasEnabled able && !able.isEnabled()) {
            return Stream.empty();
        }
        return switch (part) {
            case Button button -> Stream.of(item(button.getText(), button::click));
            case MenuBar menu -> menu.getItems().stream().flatMap(PageActs::entries);
            case RouterLink link ->
                Stream.of(item(link.getText(), () -> UI.getCurrent().navigate(link.getHref())));
            case Anchor link ->
                Stream.of(item(link.getText(), () -> link.getElement().callJsFunction("click")));
            default -> Stream.empty();
        };
    }

    private static Stream<PaletteItem> entries(MenuItem entry) {
        if (!entry.isVisible() || !entry.isEnabled()) {
            return Stream.empty();
        }
        return entry.isParentItem()
                ? entry.getSubMenu().getItems().stream().flatMap(PageActs::entries)
                : Stream.of(item(entry.getText(), () -> ComponentUtil.fireEvent(entry, new ClickEvent<>(entry))));
    }

    private static Stream<PaletteItem> tabs(TabSheet sheet) {
        return IntStream.range(0, sheet.getTabCount())
                .mapToObj(sheet::getTabAt)
                .filter(tab -> tab.isVisible() && tab.isEnabled() && !tab.equals(sheet.getSelectedTab()))
                .map(tab -> item(tab.getLabel(), () -> sheet.setSelectedTab(tab)));
    }

    private static PaletteItem item(String label, Runnable act) {
        return new PaletteItem(label, "", act);
    }
}
