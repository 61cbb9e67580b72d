package nyc.icefree.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pictures of every dialog for whoever changes how they look: run {@link StaffDialogsTest} with {@code -Ddialog.pictures=FOLDER}. */
final class DialogPictures {
    private static final @Nullable String FOLDER = System.getProperty("dialog.pictures");
    private static final int TELEPHONE = 640;
    private static final int LAPTOP = 800;

    private DialogPictures() {}

    static boolean wanted() {
        return FOLDER != null;
    }

    /** Leaves the page as wide as it was, by day. */
    static void take(Page page, String dialog, String language) {
        var before = page.viewportSize();
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Accessible.in(page, scheme);
            take(page, dialog, language, scheme, Accessible.LAPTOP, LAPTOP);
            take(page, dialog, language, scheme, Accessible.PHONE, TELEPHONE);
        }
        Accessible.in(page, ColorScheme.LIGHT);
        page.setViewportSize(before.width, before.height);
        Calm.await(page);
    }

    private static void take(Page page, String dialog, String language, ColorScheme scheme, int width, int height) {
        page.setViewportSize(width, height);
        Calm.await(page);
        String name = String.join("-", dialog.replace(' ', '_'), language, String.valueOf(width), scheme.name());
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(Objects.requireNonNull(FOLDER), name + ".png")));
    }
}
