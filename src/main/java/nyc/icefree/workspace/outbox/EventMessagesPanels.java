package nyc.icefree.workspace.outbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.EventMessages;
import nyc.icefree.messages.letters.ForeseenLetter;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Styled;

/** Builds the messages of an event. */
@SpringComponent
public record EventMessagesPanels(EventMessages messages, ViewerWords words) {
    public com.vaadin.flow.component.Component of(EventView event) {
        return new EventMessagesPanel(
                words.get(), event.slot().zone(), language -> messages.foresee(event.id(), language));
    }

    /** Every message that an event will send, in the language that is chosen. */
    static class EventMessagesPanel extends Div {
        /** They are masked and lead nowhere: nobody presses them. */
        private static final String LINK = "<a [^>]*>";

        private final Words words;
        private final ZoneId zone;
        private final Div shown = new Div();

        EventMessagesPanel(Words words, ZoneId zone, Function<Language, List<ForeseenLetter>> messages) {
            this.words = words;
            this.zone = zone;
            addClassName("event-messages");
            var language = new RadioButtonGroup<Language>(words.get("word.in-which-language"));
            language.setItems(Language.READ);
            language.setItemLabelGenerator(words::of);
            language.setValue(words.language());
            language.setVisible(Language.READ.size() > 1);
            language.addValueChangeListener(change -> show(messages.apply(change.getValue())));
            add(new Paragraph(words.get("workspace.messages.what")), language, shown);
            show(messages.apply(words.language()));
        }

        private void show(List<ForeseenLetter> all) {
            shown.removeAll();
            part(
                    "workspace.messages.comers",
                    all.stream().filter(message -> !message.isOfShifts()).toList());
            part(
                    "workspace.messages.helpers",
                    all.stream().filter(ForeseenLetter::isOfShifts).toList());
            shown.getChildren()
                    .filter(Fold.class::isInstance)
                    .map(Fold.class::cast)
                    .findFirst()
                    .ifPresent(first -> first.setOpened(true));
            if (all.isEmpty()) {
                shown.add(new EmptyHint(words.get("workspace.messages.none")));
            }
        }

        private void part(String title, List<ForeseenLetter> messages) {
            if (!messages.isEmpty()) {
                shown.add(new H2(words.get(title)));
                messages.forEach(message -> shown.add(fold(message)));
            }
        }

        private Fold fold(ForeseenLetter message) {
            var fold = new Fold(words.get(message.reason().key()), letter(message));
            if (message.leavesAt() != null) {
                fold.says(words.get("workspace.messages.leaves", "moment", words.moment(message.leavesAt(), zone)));
            } else if (message.to() != null) {
                fold.says(words.of(message.to()));
            }
            return fold;
        }

        private static Component letter(ForeseenLetter message) {
            var letter = Styled.as(
                    "mail-read",
                    new Div(
                            new H3(message.subject()),
                            new Html("<div>" + message.body().replaceAll(LINK, "<a>") + "</div>")));
            letter.getElement().setAttribute("lang", message.language().tag());
            letter.getElement().setAttribute("dir", message.language().direction());
            return letter;
        }
    }
}
