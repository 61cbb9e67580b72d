package nyc.icefree.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.TabSheet;

/** Tabs over the parts of a page, as wide as it. */
public class Sections extends TabSheet {
    public Sections() {
        setWidthFull();
    }

    /** The scroller inside the list of tabs is focusable, which no list of tabs may contain (WCAG 1.3.1); the tabs are. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-tabs').then(() => this.querySelector('vaadin-tabs').updateComplete)"
                                + ".then(() => this.querySelector('vaadin-tabs').shadowRoot.querySelectorAll('[tabindex]')"
                                + ".forEach(part => part.removeAttribute('tabindex')))");
    }
}
