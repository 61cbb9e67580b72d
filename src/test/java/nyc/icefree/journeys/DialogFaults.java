package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;

final class DialogFaults {
    private static final String FAULTS = """
            () => {
              const dialog = [...document.querySelectorAll('vaadin-dialog')].at(-1);
              const overlay = dialog.shadowRoot.querySelector('vaadin-dialog-overlay').shadowRoot.querySelector('[part="overlay"]');
              const within = overlay.getBoundingClientRect();
              const foot = [...dialog.querySelectorAll('[slot="footer"] vaadin-button')];
              const filled = [...dialog.querySelectorAll('vaadin-button[theme~="primary"]')];
              const sticksOut = one => {
                const box = one.getBoundingClientRect();
                return box.width > 0 && (box.left < within.left - 1 || box.right > within.right + 1);
              };
              const faults = [];
              if (filled.length > 1) faults.push('more than one act in brick: ' + filled.map(one => one.innerText));
              if (filled.length === 1 && foot.at(-1) !== filled[0]) faults.push('the act is not last in the foot: ' + filled[0].innerText);
              if (foot.length > 1 && /primary|error/.test(foot[0].getAttribute('theme'))) faults.push('the way out is not first: ' + foot[0].innerText);
              if (!foot.length) faults.push('no foot');
              if (foot.some(one => one.getBoundingClientRect().bottom > innerHeight)) faults.push('the foot is out of sight');
              if (document.activeElement === dialog || !dialog.contains(document.activeElement)) faults.push('it begins nowhere');
              if (!/^rgb\\(/.test(getComputedStyle(overlay).backgroundColor)) faults.push('the page shines through: ' + getComputedStyle(overlay).backgroundColor);
              [...dialog.querySelectorAll('input, textarea, vaadin-button')].filter(sticksOut).forEach(one => faults.push('it sticks out: ' + one.outerHTML.slice(0, 90)));
              return faults;
            }
            """;

    private DialogFaults() {}

    static void none(Page page) {
        assertEquals(
                List.of(),
                page.evaluate(FAULTS),
                () -> "at %s px: %s".formatted(page.viewportSize().width, page.url()));
    }
}
