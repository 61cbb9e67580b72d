package nyc.icefree.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes screenshots on both screens, light and dark: run {@link StaffDialogsTest} with {@code
 * -Ddialog.pictures=FOLDER}, or {@link StaffViewsTest} with {@code -Dview.pictures=FOLDER}. Pages are not checked then.
 */
enum Pictures {
    OF_DIALOGS("dialog.pictures", 800, 640),
    OF_VIEWS("view.pictures", 1000, 1600); // the workspace scrolls inside its frame

    private final @Nullable String folder;
    private final int onLaptop;
    private final int onTelephone;

    Pictures(String property, int onLaptop, int onTelephone) {
        folder = System.getProperty(property);
        this.onLaptop = onLaptop;
        this.onTelephone = onTelephone;
    }

    boolean wanted() {
        return folder != null;
    }

    void takeIfWanted(Page page, String what) {
        if (wanted()) {
            take(page, what);
        }
    }

    /** Leaves the page as wide as it was, light. */
    void take(Page page, String what) {
        var before = page.viewportSize();
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Accessible.in(page, scheme);
            take(page, what, scheme, Accessible.LAPTOP, onLaptop);
            take(page, what, scheme, Accessible.PHONE, onTelephone);
        }
        Accessible.in(page, ColorScheme.LIGHT);
        page.setViewportSize(before.width, before.height);
        Calm.await(page);
    }

    private void take(Page page, String what, ColorScheme scheme, int width, int height) {
        page.setViewportSize(width, height);
        Calm.await(page);
        String language = page.locator("html").getAttribute("lang");
        String name = String.join(
                "-", what.replaceAll("[^\\p{L}0-9-]+", "_"), language, String.valueOf(width), scheme.name());
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(Objects.requireNonNull(folder), name + ".png")));
    }
}
