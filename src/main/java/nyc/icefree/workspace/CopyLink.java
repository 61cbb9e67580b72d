package nyc.icefree.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Notice;

/** Copies a link and says so; shows it for copying by hand where the browser refuses. */
public class CopyLink extends Div {
    static final String COPIED = "link-copied";
    static final String REFUSED = "link-not-copied";
    private static final String DETAIL = "event.detail";

    /** In the browser, since it lets a page write there only while a person presses. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
              const link = $0 || location.href;
              try {
                await navigator.clipboard.writeText(link);
                this.dispatchEvent(new CustomEvent('%s'));
              } catch (refused) {
                this.dispatchEvent(new CustomEvent('%s', {detail: link}));
              }
            })""".formatted(COPIED, REFUSED);

    private final String link;
    private final Button button;
    private final TextField byHand = new TextField();

    /** Copies the address that the page has when the button is pressed. */
    public CopyLink(Words words, String copied) {
        this(words, "", copied);
    }

    public CopyLink(Words words, String link, String copied) {
        this.link = link;
        button = new Button(words.get("workspace.link.copy"));
        byHand.setLabel(words.get("workspace.link.by-hand"));
        byHand.setReadOnly(true);
        byHand.setAutoselect(true);
        byHand.setVisible(false);
        button.getElement().addEventListener(COPIED, done -> {
            byHand.setVisible(false);
            Notice.said(copied);
        });
        button.getElement()
                .addEventListener(REFUSED, refused -> {
                    byHand.setValue(refused.getEventData().path(DETAIL).asString(link));
                    byHand.setVisible(true);
                    byHand.focus();
                })
                .addEventData(DETAIL);
        addClassName("copy-link");
        add(button, byHand);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        button.getElement().executeJs(COPY, link);
    }
}
