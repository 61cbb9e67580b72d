package nyc.icefree;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for the whole test run, one fresh context (cookies, storage) for each test. */
public class SharedBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    /** Milliseconds. All waits end as soon as their condition holds; this is for the busiest machine. */
    public static final double PATIENCE = 60_000;

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SharedBrowser.class);

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Optional<Path> chromium() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        // the same browser without a window, which is not drawn in vain: a quarter less work
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome",
                        "/usr/bin/chromium-browser")
                .filter(p -> p != null && Files.isExecutable(Path.of(p)))
                .map(Path::of)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return chromium().isPresent() || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("browser found")
                : ConditionEvaluationResult.disabled(
                        "no Chromium: install Debian's package chromium-headless-shell or set CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    /** The same for all that ask for it within one test. */
    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).computeIfAbsent(Page.class, k -> open(context), Page.class);
    }

    private static Page open(ExtensionContext context) {
        var running = context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Running.class, k -> new Running(List.of()), Running.class);
        var page = running.browser.newContext().newPage();
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        hurry(page);
        return page;
    }

    /** What moves or fades is over at once: journeys wait until nothing does, and look at what comes of it only. */
    private static void hurry(Page page) {
        var speed = new JsonObject();
        speed.addProperty("playbackRate", 100);
        var tools = page.context().newCDPSession(page);
        tools.send("Animation.enable");
        tools.send("Animation.setPlaybackRate", speed);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var used = context.getStore(SPACE).remove(Page.class, Page.class);
        if (used != null) {
            used.context().close();
        }
    }

    /** A browser of one's own that keeps pages for Back, as people's do: Playwright turns that off elsewhere. */
    public static Running keepingPages() {
        return new Running(List.of("--disable-back-forward-cache"));
    }

    /** In the root store: JUnit closes it at the end of the run. */
    public static final class Running implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        public final Browser browser;

        Running(List<String> notGiven) {
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium().orElseThrow())
                            .setIgnoreDefaultArgs(notGiven)
                            .setArgs(ARGUMENTS));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** A browser that keeps what it stores in a folder, and can be killed. */
    public static final class OnDisk implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Path folder;
        public final BrowserContext context;

        public OnDisk(Path folder) {
            this.folder = folder;
            context = playwright
                    .chromium()
                    .launchPersistentContext(
                            folder,
                            new BrowserType.LaunchPersistentContextOptions()
                                    .setExecutablePath(chromium().orElseThrow())
                                    .setArgs(ARGUMENTS));
        }

        public void kill() {
            ProcessHandle.current()
                    .descendants()
                    .filter(one -> one.info().commandLine().orElse("").contains(folder.toString()))
                    .forEach(one -> {
                        one.destroyForcibly();
                        one.onExit().join();
                    });
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
