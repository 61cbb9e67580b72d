package nyc.icefree.workspace.helpnow;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.helpnow.HelpBlock;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.helpnow.HelpKind;
import nyc.icefree.helpnow.HelpNow;
import nyc.icefree.helpnow.HelpNowRefused;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.keys.SaveKey;

/** The numbers and texts for whoever needs help now, and where they are shown. */
@Route("help-now")
@PageTitle("word.help-now")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "word.help-now", order = 7.8, icon = "vaadin:lifebuoy")
@RolesAllowed("ADMINISTRATOR")
class HelpNowView extends ViewPage implements AfterNavigationObserver {
    private final HelpNow help;
    private final Campaign campaign;
    private final Clock clock;
    private final Div body = new Div();

    HelpNowView(ViewerWords ownWords, HelpNow help, Campaign campaign, Clock clock) {
        super(ownWords, "word.help-now");
        this.help = help;
        this.campaign = campaign;
        this.clock = clock;
        add(
                new Paragraph(words.get("workspace.help-now.about")),
                new Paragraph(words.get("workspace.help-now.languages")),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var today = LocalDate.now(clock.withZone(campaign.now().zone()));
        body.removeAll();
        if (help.now().isEmpty()) {
            body.add(Styled.as("muted", new Paragraph(words.get("workspace.help-now.empty"))));
        }
        body.add(new HelpNowForm(today, this::show));
    }

    /** All lines in every language, and of each kind an empty one. */
    class HelpNowForm extends Div {
        private final Runnable saved;
        private final HelpBlock before;
        private final List<HelpEntryFields> fields = new ArrayList<>();
        /** Filled ones, as last sent. */
        private List<HelpEntryFields> sent = List.of();

        HelpNowForm(LocalDate today, Runnable saved) {
            this.saved = saved;
            before = help.now();
            var columns = Styled.as("columns", new Div());
            Language.READ.forEach(language -> {
                var column = new Div();
                for (HelpKind kind : HelpKind.values()) {
                    lines(kind, language).forEach(line -> {
                        var part = new HelpEntryFields(line.number(), line.entry(), today);
                        fields.add(part);
                        column.add(part);
                    });
                }
                columns.add(column);
            });
            var more = Styled.as("muted", new Paragraph(words.get("workspace.help-now.more")));
            var save = Look.PRIMARY.button(words.get("word.save"), () -> save());
            add(columns, more, Styled.as("actions form-foot", new Div(save)));
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
                        before.version(),
                        sent.stream().map(HelpEntryFields::typed).toList()));
                Notice.said(words.get("workspace.help-now.saved"));
                saved.run();
            });
        }

        private boolean mark(RefusalReason why, String text) {
            return why instanceof HelpNowRefused.At at && sent.get(at.entry()).mark(at.reason(), text);
        }

        /** One line: its words, where it leads, and who has checked it when. */
        class HelpEntryFields extends FieldSet {
            private final HelpEntry start;
            private final TextFieldBase<?, String> name;
            private final TextField target;
            private final TextField checkedBy;
            private final DatePicker checkedOn;

            /** @param number among those of its kind and language, from 1 */
            HelpEntryFields(int number, HelpEntry start, LocalDate today) {
                super(words.get(
                        start.kind().most() == 1 ? "workspace.help-now.of" : "workspace.help-now.numbered",
                        "kind",
                        words.of(start.kind()),
                        "number",
                        number,
                        "language",
                        words.within(start.language())));
                this.start = start;
                String kind = start.kind().name().toLowerCase(java.util.Locale.ROOT);
                boolean emergency = start.kind() == HelpKind.EMERGENCY;
                name = emergency ? new TextArea() : new TextField();
                filled(name, words, "workspace.help-now.words." + kind, start.words(), start.longestWords());
                target = new TextField();
                checkedBy = new TextField();
                filled(checkedBy, words, "workspace.help-now.checked-by", start.checkedBy(), HelpEntry.CHECKED_BY_MAX);
                checkedBy.setHelperText(words.get("workspace.help-now.checked-by.help"));
                checkedOn = DateFields.date(words, words.get("workspace.help-now.checked-on"));
                checkedOn.setMax(today);
                checkedOn.setValue(start.checkedOn());
                if (start.isDue(today)) {
                    checkedOn.setHelperText(
                            words.get("workspace.help-now.due", "days", HelpEntry.CHECK_AGAIN_AFTER.getDays()));
                }
                add(name);
                if (!emergency) {
                    filled(target, words, "workspace.help-now.target." + kind, start.target(), start.longestTarget());
                    add(target);
                }
                add(checkedBy, checkedOn);
            }

            private static void filled(
                    TextFieldBase<?, String> field, Words words, String label, String value, int longest) {
                field.setLabel(words.get(label));
                field.setValue(value);
                field.setWidthFull();
                LongestText.in(field, longest, words);
            }

            boolean isFilled() {
                return !name.getValue().isBlank()
                        || !target.getValue().isBlank()
                        || !checkedBy.getValue().isBlank()
                        || !checkedOn.isEmpty();
            }

            HelpEntry typed() {
                return new HelpEntry(
                        start.kind(),
                        start.language(),
                        name.getValue(),
                        target.getValue(),
                        checkedBy.getValue(),
                        checkedOn.getValue());
            }

            boolean mark(HelpNowRefused reason, String text) {
                HasValidation field = switch (reason) {
                    case WORDS_MISSING, WORDS_TOO_LONG, TOO_MANY -> name;
                    case NOT_A_NUMBER, NOT_AN_ADDRESS -> target;
                    case CHECKED_BY_MISSING, CHECKED_BY_TOO_LONG -> checkedBy;
                    case CHECKED_ON_MISSING, CHECKED_IN_THE_FUTURE, CHECKED_TOO_LONG_AGO -> checkedOn;
                };
                return FormMarks.mark(field, text);
            }
        }
    }
}
