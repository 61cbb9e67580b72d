package nyc.icefree.journeys;

import com.microsoft.playwright.Page;

/** Counts presses, taps and keys that type no value. */
record Clicks(Page page) {
    private static final String COUNT = """
            (() => {
              const add = name => sessionStorage.setItem(name, 1 + Number(sessionStorage.getItem(name)));
              document.addEventListener('pointerdown', press => press.isTrusted && add('presses'), true);
              document.addEventListener('keydown', key => {
                const alone = ['Shift', 'Control', 'Alt', 'Meta'].includes(key.key);
                const value = key.key.length === 1 && !key.ctrlKey && !key.metaKey && !key.altKey;
                if (key.isTrusted && !alone && !value) add('keys');
              }, true);
            })();
            """;

    static Clicks on(Page page) {
        page.addInitScript(COUNT);
        page.evaluate(COUNT);
        return new Clicks(page);
    }

    int presses() {
        return counted("presses");
    }

    int keys() {
        return counted("keys");
    }

    int all() {
        return presses() + keys();
    }

    private int counted(String name) {
        return ((Number) page.evaluate("name => Number(sessionStorage.getItem(name))", name)).intValue();
    }
}
