package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Shown in place of what could not be read; reads it again on request. */
public final class FailedHint extends Div {
    private static final Logger log = LoggerFactory.getLogger(FailedHint.class);

    private FailedHint(Words words, String number, Runnable again) {
        addClassName("empty-hint");
        getElement().setAttribute("role", "alert");
        add(
                new Paragraph(words.get("workspace.failed", "number", number)),
                new Button(words.get("word.try-again"), click -> again.run()));
    }

    /** @param read fills the place; called again when somebody tries again */
    public static <P extends Component & HasComponents> void fill(P place, Words words, Runnable read) {
        place.removeAll();
        try {
            read.run();
        } catch (DataAccessException | TransactionException e) {
            String number = FaultView.log(log, e);
            place.removeAll();
            place.add(new FailedHint(words, number, () -> fill(place, words, read)));
        }
    }
}
