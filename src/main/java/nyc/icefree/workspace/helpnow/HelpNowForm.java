package nyc.icefree.workspace.helpnow;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.helpnow.HelpBlock;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.helpnow.HelpKind;
import nyc.icefree.helpnow.HelpNow;
import nyc.icefree.helpnow.HelpNowRefused;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.keys.SaveKey;

/** All lines in every language, and of each kind an empty one. */
class HelpNowForm extends Div {
    private final HelpNow help;
    private final Words words;
    private final Runnable saved;
    private final HelpBlock before;
    private final List<HelpEntryFields> fields = new ArrayList<>();
    /** Those with something in them, as they were last sent. */
    private List<HelpEntryFields> sent = List.of();

    HelpNowForm(HelpNow help, Words words, LocalDate today, Runnable saved) {
        this.help = help;
        this.words = words;
        this.saved = saved;
        before = help.now();
        var columns = new Div();
        columns.addClassName("columns");
        Language.READ.forEach(language -> {
            var column = new Div();
            for (HelpKind kind : HelpKind.values()) {
                lines(kind, language).forEach(line -> {
                    var part = new HelpEntryFields(words, line.number(), line.entry(), today);
                    fields.add(part);
                    column.add(part);
                });
            }
            columns.add(column);
        });
        var more = new Paragraph(words.get("workspace.help-now.more"));
        more.addClassName("muted");
        var save = new Button(words.get("word.save"), click -> save());
        Look.PRIMARY.of(save);
        var foot = new Div(save);
        foot.addClassNames("actions", "form-foot");
        add(columns, more, foot);
        SaveKey.in(this, save);
    }

    private record Line(int number, HelpEntry entry) {}

    private List<Line> lines(HelpKind kind, Language language) {
        var entries = new ArrayList<>(before.of(kind, language));
        if (entries.size() < kind.most()) {
            entries.add(new HelpEntry(kind, language, "", "", "", null));
        }
        var lines = new ArrayList<Line>();
        entries.forEach(entry -> lines.add(new Line(lines.size() + 1, entry)));
        return lines;
    }

    private void save() {
        sent = fields.stream().filter(HelpEntryFields::isFilled).toList();
        RefusalNotices.marked(words, this::mark, () -> {
            help.change(new HelpBlock(
                    before.version(), sent.stream().map(HelpEntryFields::typed).toList()));
            Notice.said(words.get("workspace.help-now.saved"));
            saved.run();
        });
    }

    private boolean mark(RefusalReason why, String text) {
        return why instanceof HelpNowRefused.At at && sent.get(at.entry()).mark(at.reason(), text);
    }
}
