package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/**
 * Says of whatever somebody pressed and that takes its time what is under way, by the button's own words, and that one may
 * leave: the server does it to the end. No view has to do anything for it.
 */
@Component
class ButtonProgress {
    private static final int SOON = 200;

    private static final String WATCH = """
            const sign = Object.assign(document.createElement('div'), { className: 'under-way', popover: 'manual' });
            sign.setAttribute('role', 'status');
            document.body.append(sign);
            const line = words => Object.assign(document.createElement('p'), { textContent: words });
            const busy = () => Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.());
            const SOON = 400, AGAIN = 100;
            let watching = false, act, began;
            const end = () => {
              if (sign.matches(':popover-open')) sign.hidePopover();
              sign.replaceChildren();
            };
            const look = () => {
              if (!busy()) {
                end();
                watching = false;
                return;
              }
              if (!sign.hasChildNodes() && performance.now() - began > SOON) {
                sign.showPopover(); // above every dialog
                sign.append(line($0.replace('{}', () => act)));
                if (navigator.onLine && !window.Vaadin.connectionState?.offline) sign.append(line($1));
              }
              setTimeout(look, AGAIN);
            };
            document.addEventListener('click', press => {
              const pressed = press.composedPath().find(part => part.localName === 'vaadin-button')?.textContent.trim();
              if (!pressed || (watching && busy())) return;
              end(); // of the act before, which is over though nobody has looked since
              act = pressed;
              began = performance.now();
              if (!watching) setTimeout(look, AGAIN);
              watching = true;
            }, true);
            """;

    private final ViewerWords ownWords;

    ButtonProgress(ViewerWords ownWords) {
        this.ownWords = ownWords;
    }

    void watch(UI ui) {
        ui.getLoadingIndicatorConfiguration().setFirstDelay(SOON);
        var words = ownWords.get();
        ui.getPage()
                .executeJs(
                        WATCH, words.get("workspace.under-way", "act", "{}"), words.get("workspace.under-way.leave"));
    }
}
