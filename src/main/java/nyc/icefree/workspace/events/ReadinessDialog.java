package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;

/** Says what people would miss in an event before it is published; it can be published all the same. */
class ReadinessDialog extends TitledDialog {
    /** @param back key of the way back @param lead to the gap's field @param publish all the same */
    ReadinessDialog(Words words, String back, NotReady missing, Consumer<ReadinessGap> lead, Runnable publish) {
        String act = missing.submits() ? "workspace.plan.not-ready.submits" : "workspace.plan.not-ready.publishes";
        super(words.get(act), DialogWidth.FORM);
        var list = Styled.as("gaps", new UnorderedList());
        missing.gaps().forEach(gap -> list.add(line(words, gap, lead)));
        add(new Paragraph(words.get("workspace.plan.not-ready.text")), list);
        var all = Look.PRIMARY.button(words.get(act + ".anyway"), () -> {
            close();
            publish.run();
        });
        all.setDisableOnClick(true);
        foot(out(words.get(back)), all);
    }

    private ListItem line(Words words, ReadinessGap gap, Consumer<ReadinessGap> lead) {
        if (gap.field().isEmpty()) {
            return new ListItem(words.why(gap));
        }
        var to = Look.QUIET.button(words.why(gap), () -> {
            close();
            lead.accept(gap);
        });
        to.addClassName("to-field");
        return new ListItem(to);
    }
}
