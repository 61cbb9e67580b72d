package nyc.icefree.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.TabSheet;

/** Tabs over the parts of a page, as wide as it. */
public class Sections extends TabSheet {
    /**
     * The scroller inside the list of tabs is focusable, which no list of tabs may contain (WCAG 1.3.1); the tabs are. On
     * a phone the open tab may lie beside the screen.
     */
    private static final String MEND = """
            customElements.whenDefined('vaadin-tabs').then(async () => {
                const tabs = this.querySelector('vaadin-tabs');
                await tabs.updateComplete;
                tabs.shadowRoot.querySelectorAll('[tabindex]').forEach(part => part.removeAttribute('tabindex'));
                await new Promise(requestAnimationFrame);
                tabs.querySelector('[selected]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            })""";

    public Sections() {
        setWidthFull();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(MEND);
    }
}
