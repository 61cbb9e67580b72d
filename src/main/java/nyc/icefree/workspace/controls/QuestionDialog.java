package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Asks before something is lost; the way out has the focus, so that Enter changes nothing. */
public final class QuestionDialog extends TitledDialog {
    private final Button keep;
    private final List<Button> answers = new ArrayList<>();

    public QuestionDialog(String title, String consequence, String keep) {
        super(title, DialogWidth.QUESTION);
        setRole("alertdialog");
        addClassName("short-dialog");
        getElement().setAttribute("aria-description", consequence);
        add(new Paragraph(consequence));
        this.keep = out(keep);
        foot(this.keep);
    }

    /** Adds an answer; the last one is what the question is about. */
    public QuestionDialog to(String words, Look look, Runnable act) {
        answers.add(look.of(new Button(words, click -> {
            close();
            act.run();
        })));
        setClassName(DialogWidth.FORM.className(), answers.size() > 1); // in which three buttons have room
        foot(keep, answers.toArray(Button[]::new));
        return this;
    }

    public QuestionDialog orElse(Runnable kept) {
        whenLeft(kept);
        return this;
    }
}
