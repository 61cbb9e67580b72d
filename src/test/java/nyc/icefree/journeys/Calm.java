package nyc.icefree.journeys;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/** Waits until a page has come to rest, however long a busy machine takes; never for a fixed time. */
final class Calm {
    /**
     * Loaded; Vaadin, if any, has no request outstanding; all components exist; grids have rows and know their width.
     * For three frames in a row; nothing moves in the third, which is checked last since it visits every element. An
     * animation of tabs is ignored: it only disables smooth scrolling.
     */
    private static final String CALM = """
            () => {
              const within = root => [...root.querySelectorAll('*')].flatMap(one => one.shadowRoot ? [one.shadowRoot, ...within(one.shadowRoot)] : []);
              const roots = () => [document, ...within(document)];
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
              const workspace = location.pathname.startsWith('/workspace');
              const wide = String(innerWidth >= 900);
              const calm = document.readyState === 'complete'
                && (!workspace || (clients.length > 1 && document.querySelector('h1')))
                && clients.every(client => !client.isActive())
                && !document.querySelector('event-calendar:not(:defined)')
                && ![...document.querySelectorAll('vaadin-grid')].some(grid => grid.loading || grid.hasAttribute('loading'))
                && ![...document.querySelectorAll('[data-wide]')].some(one => one.dataset.wide !== wide);
              window.calmPictures = calm ? (window.calmPictures ?? 0) + 1 : 0;
              if (window.calmPictures < 3) return false;
              window.calmPictures = 0;
              return !roots().some(root => root.getAnimations().some(one => one.playState === 'running' && !/^enable-smooth-scroll/.test(one.animationName)));
            }
            """;

    private static final double AS_LONG_AS_A_PERSON_TAKES = 3_000;

    /** Target of the focused or given link, and the present headline, without focus. */
    private static final String LEAVE = """
            link => {
              const to = new URL(link ? link.href : document.activeElement?.closest?.('a[href]')?.href ?? location.href);
              const inside = path => /^\\/workspace(\\/|$)/.test(path);
              window.leaving = inside(location.pathname) && inside(to.pathname) && to.pathname !== location.pathname
                ? { headline: document.querySelector('main h1'), words: document.querySelector('main h1')?.innerText } : null;
              document.querySelector('main h1')?.blur();
            }
            """;

    /**
     * Another view has its headline, or the same view's headline took the focus: the address changes long before, and
     * the old view is calm until then.
     */
    private static final String ARRIVED = """
            () => {
              if (!window.leaving) return true;
              const now = document.querySelector('main h1');
              return !!now && (now !== window.leaving.headline || now.innerText !== window.leaving.words || now === document.activeElement);
            }
            """;

    private Calm() {}

    static void arrive(Page page, @Nullable ElementHandle link, Runnable follow) {
        page.evaluate(LEAVE, link);
        follow.run();
        page.waitForFunction(ARRIVED);
        await(page);
    }

    static void arriveAt(Page page, String headline) {
        page.waitForFunction(
                "words => document.querySelector('main h1')?.innerText === words"
                        + " && document.activeElement === document.querySelector('main h1')",
                headline);
        await(page);
    }

    static void await(Page page) {
        page.waitForFunction(CALM);
    }

    /** Until the form key is old enough for a person. */
    static void awaitAPersonsTime(Page page) {
        page.waitForFunction(
                "ms => Date.now() - performance.timeOrigin - performance.getEntriesByType('navigation')[0].responseEnd > ms",
                AS_LONG_AS_A_PERSON_TAKES);
    }
}
