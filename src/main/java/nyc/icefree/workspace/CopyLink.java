package nyc.icefree.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.text.Words;

/** Puts a link into the clipboard and says so; where a browser does not let it, the link stands there to be copied by hand. */
public class CopyLink extends Div {
    static final String COPIED = "link-copied";
    static final String REFUSED = "link-not-copied";

    /** In the browser, since it lets a page write there only while a person presses. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
              try {
                await navigator.clipboard.writeText($0);
                this.dispatchEvent(new CustomEvent('%s'));
              } catch (refused) {
                this.dispatchEvent(new CustomEvent('%s'));
              }
            })""".formatted(COPIED, REFUSED);

    private final String link;
    private final Button button;
    private final TextField byHand = new TextField();

    /** @param copied what is said once it is in the clipboard */
    public CopyLink(Words words, String link, String copied) {
        this.link = link;
        button = new Button(words.get("workspace.link.copy"));
        byHand.setLabel(words.get("workspace.link.by-hand"));
        byHand.setValue(link);
        byHand.setReadOnly(true);
        byHand.setAutoselect(true);
        byHand.setVisible(false);
        button.getElement().addEventListener(COPIED, done -> {
            byHand.setVisible(false);
            Notice.said(copied);
        });
        button.getElement().addEventListener(REFUSED, refused -> {
            byHand.setVisible(true);
            byHand.focus();
        });
        addClassName("copy-link");
        add(button, byHand);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        button.getElement().executeJs(COPY, link);
    }
}
