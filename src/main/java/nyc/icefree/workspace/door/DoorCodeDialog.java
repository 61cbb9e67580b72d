package nyc.icefree.workspace.door;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.door.DoorKind;
import nyc.icefree.links.QrDrawings;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;

/** A door's link as a code for a helper's camera. */
class DoorCodeDialog extends TitledDialog {
    DoorCodeDialog(String name, DoorKind kind, String link, QrDrawings codes, Words words) {
        super(name, DialogWidth.FORM);
        add(
                new Paragraph(
                        words.get(kind == DoorKind.NAMES ? "workspace.door.code.names" : "workspace.door.code.count")),
                drawn(codes.svg(link, words.get("workspace.door.code"))),
                new CopyLink(words, link, words.get("word.the-link-is-copied")));
        foot(out(words.get("word.close")));
    }

    /** Within an element, since the outermost one of an {@code Html} loses the capitals of its attributes, as in viewBox. */
    private static Html drawn(String svg) {
        return new Html("<div>" + svg + "</div>");
    }
}
