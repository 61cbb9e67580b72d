package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.ReasonText;
import nyc.icefree.rsvp.desk.RsvpExports;
import nyc.icefree.rsvp.desk.RsvpExports.ExportedList;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Exports the list: asks why, and shows the file's password once. */
class ExportDialog extends TitledDialog {
    private final Words words;

    ExportDialog(EventId event, RsvpExports exports, Words words, Runnable changed) {
        super(words.get("workspace.rsvps.export.title"), DialogWidth.QUESTION);
        this.words = words;
        var reason = new TextField(words.get("workspace.rsvps.export.reason"));
        reason.setHelperText(words.get("workspace.rsvps.export.reason.help"));
        LongestText.in(reason, ReasonText.MAX, words);
        reason.setWidthFull();
        var make = new Button(
                words.get("workspace.rsvps.export.make"),
                click -> RefusalNotices.at(reason, words, () -> {
                    var made = exports.export(event, reason.getValue(), words);
                    changed.run();
                    show(made);
                }));
        Look.PRIMARY.of(make);
        add(new Paragraph(words.get("workspace.rsvps.export.text")), reason);
        foot(out(words.get("workspace.cancel")), make);
    }

    private void show(ExportedList made) {
        removeAll();
        var password = new Span(made.archive().password());
        password.addClassName("code-to-read");
        byte[] bytes = made.archive().bytes();
        var file = new Anchor(
                DownloadHandler.fromInputStream(asked -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), made.fileName(), "application/zip", bytes.length)),
                words.get("workspace.rsvps.export.fetch"));
        file.addClassName("button-link");
        add(new Paragraph(words.get("workspace.rsvps.export.made")), new Paragraph(password), file);
        getFooter().removeAll();
        foot(out(words.get("word.close")));
        file.focus();
    }
}
