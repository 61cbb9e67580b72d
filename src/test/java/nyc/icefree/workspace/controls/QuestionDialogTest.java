package nyc.icefree.workspace.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionDialogTest {
    private final List<String> done = new ArrayList<>();
    private final QuestionDialog question = new QuestionDialog("Leave?", "What you typed is kept.", "Stay")
            .to("Discard", Look.DANGER, () -> done.add("discarded"))
            .to("Leave", Look.PRIMARY, () -> done.add("left"))
            .orElse(() -> done.add("stayed"));

    @Test
    void the_way_out_is_first_and_what_it_is_about_is_last() {
        assertEquals(
                List.of("Stay", "Discard", "Leave"),
                buttons().stream().map(Button::getText).toList());
        assertEquals(
                List.of("", "error", "primary"),
                buttons().stream()
                        .map(button -> String.join(" ", button.getThemeNames()))
                        .toList());
    }

    @Test
    void each_answer_does_what_it_says() {
        buttons().forEach(Button::click);
        assertEquals(List.of("stayed", "discarded", "left"), done);
    }

    @Test
    void escape_leaves_everything_as_it_is_and_a_press_beside_it_does_nothing() {
        ComponentUtil.fireEvent(question, new Dialog.DialogCloseActionEvent(question, true));
        assertEquals(List.of("stayed"), done);
        assertFalse(question.isCloseOnOutsideClick());
    }

    @Test
    void a_button_has_one_look() {
        var button = Look.DANGER.of(Look.PRIMARY.of(new Button()));
        assertEquals(List.of("error"), List.copyOf(button.getThemeNames()));
        assertEquals(List.of(), List.copyOf(Look.SECONDARY.of(button).getThemeNames()));
    }

    private List<Button> buttons() {
        return question.getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .map(Button.class::cast)
                .toList();
    }
}
