package nyc.icefree.journeys;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/** Waits until a page has come to rest, however long a busy machine takes; never for a fixed time. */
final class Calm {
    /**
     * Loaded; Vaadin, where there is any, has started and has no answer outstanding; every component is there; grids have
     * their rows and know how wide the screen is. For three pictures in a row, since one thing leads to another; and nothing
     * moves in the third, which is looked at last, since it goes through every element.
     * Tabs have an animation of a second in which nothing moves: it only forbids smooth scrolling so long.
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

    /** Where the link that has focus, or is given, leads; and the headline that stands there until then, without focus. */
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
     * Another view has its headline, or the same view shows another thing of that name and its headline took the focus: the
     * address is a new one long before, and the old view is calm until then.
     */
    private static final String ARRIVED = """
            () => {
              if (!window.leaving) return true;
              const now = document.querySelector('main h1');
              return !!now && (now !== window.leaving.headline || now.innerText !== window.leaving.words || now === document.activeElement);
            }
            """;

    private Calm() {}

    /** Follows a link, and waits for the view that it leads to instead of looking at the one before. */
    static void arrive(Page page, @Nullable ElementHandle link, Runnable follow) {
        page.evaluate(LEAVE, link);
        follow.run();
        page.waitForFunction(ARRIVED);
        await(page);
    }

    /** Until a view with this headline is there and has said so, whatever brought one to it. */
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

    /** Until the page has been open for so long that the form key in it is that of a person, not of a program. */
    static void awaitAPersonsTime(Page page) {
        page.waitForFunction(
                "ms => Date.now() - performance.timeOrigin - performance.getEntriesByType('navigation')[0].responseEnd > ms",
                AS_LONG_AS_A_PERSON_TAKES);
    }
}
