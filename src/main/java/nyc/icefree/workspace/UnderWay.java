package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/**
 * Says of whatever somebody pressed and that takes its time what is under way, by the button's own words, and that one may
 * leave: the server does it to the end. No view has to do anything for it.
 */
@Component
class UnderWay {
    private static final int SOON = 200;

    private static final String WATCH = """
            const sign = Object.assign(document.createElement('div'), { className: 'under-way', popover: 'manual' });
            sign.setAttribute('role', 'status');
            document.body.append(sign);
            const line = words => Object.assign(document.createElement('p'), { textContent: words });
            const busy = () => Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.());
            const SOON = 400, AGAIN = 100;
            let watching = false;
            document.addEventListener('click', press => {
              const act = press.composedPath().find(part => part.localName === 'vaadin-button')?.textContent.trim();
              if (!act || watching) return;
              const began = performance.now();
              watching = true;
              const look = () => {
                if (!busy()) {
                  if (sign.matches(':popover-open')) sign.hidePopover();
                  sign.replaceChildren();
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
              setTimeout(look, AGAIN);
            }, true);
            """;

    private final ViewerWords ownWords;

    UnderWay(ViewerWords ownWords) {
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
