package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.campaign.CampaignRefused;
import nyc.icefree.campaign.FirstStepsState;
import nyc.icefree.guard.Proxies;
import nyc.icefree.links.WebSettings;
import nyc.icefree.messages.MailState;
import nyc.icefree.messages.MailStatus;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.questions.ForbiddenWords;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.retention.Retention;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.PlainTable;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.keys.SaveKey;

/** The campaign's name, and how the app reaches people and is reached. */
@Route("settings")
@PageTitle("workspace.settings.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.settings.title", order = 8, icon = "vaadin:cog-o")
@RolesAllowed("ADMINISTRATOR")
class SettingsView extends ViewPage implements AfterNavigationObserver {
    private final Campaign campaign;
    private final MailState mail;
    private final BackgroundTasks tasks;
    private final WebSettings web;
    private final Proxies proxies;
    private final ForbiddenWords forbidden;
    private final Retention retention;
    private final Div body = new Div();

    SettingsView(
            ViewerWords ownWords,
            Campaign campaign,
            MailState mail,
            BackgroundTasks tasks,
            WebSettings web,
            Proxies proxies,
            ForbiddenWords forbidden,
            Retention retention) {
        super(ownWords, "workspace.settings.title");
        this.forbidden = forbidden;
        this.retention = retention;
        this.campaign = campaign;
        this.mail = mail;
        this.tasks = tasks;
        this.web = web;
        this.proxies = proxies;
        add(body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        body.removeAll();
        if (campaign.firstSteps() == FirstStepsState.HIDDEN) {
            body.add(Look.QUIET.button(words.get("workspace.settings.first-steps"), () -> {
                campaign.firstSteps(FirstStepsState.SHOWN);
                UI.getCurrent().navigate("");
            }));
        }
        body.add(
                new H2(words.get("workspace.settings.mail")),
                new MailPanel(tasks),
                new H2(words.get("workspace.settings.machine")),
                new MachineFacts(),
                new H2(words.get("workspace.kept")),
                Styled.as("muted", new Paragraph(words.get("workspace.kept.help"))),
                keptTable(),
                new H2(words.get("workspace.settings.campaign")),
                new CampaignForm(),
                new H2(words.get("workspace.forbidden-words")),
                new ForbiddenWordsForm());
    }

    private PlainTable keptTable() {
        var table = Styled.as(
                "kept",
                new PlainTable(
                        words.get("workspace.kept.what"),
                        words.get("workspace.kept.period"),
                        words.get("workspace.kept.variable")));
        retention.named().keySet().forEach(name -> {
            String variable = name.replaceFirst("^kept", "");
            table.row(words.get("workspace.kept.of." + variable), words.kept(name))
                    .add(new NativeTableCell(new Code("KEPT_" + variable.toUpperCase(Locale.ROOT))));
        });
        return table;
    }

    /** Words and phrases that no question of an event may hold, one on a line. */
    class ForbiddenWordsForm extends Div {
        private static final int MOST_LINES = 12;
        private final TextArea all;

        ForbiddenWordsForm() {
            all = new TextArea(words.get("workspace.forbidden-words.all"));
            all.setHelperText(words.get(
                    "workspace.forbidden-words.help",
                    "most",
                    ForbiddenWords.MAX,
                    "longest",
                    ForbiddenWords.LENGTH_MAX));
            all.setMinRows(2);
            all.setMaxRows(MOST_LINES);
            all.setWidthFull();
            all.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            var foot = Styled.as(
                    "actions form-foot",
                    new Div(new Button(words.get("workspace.forbidden-words.save"), click -> save())));
            add(all, foot);
            show();
        }

        private void show() {
            all.setValue(String.join("\n", forbidden.toChange()));
        }

        private void save() {
            RefusalNotices.marked(words, this::mark, () -> {
                forbidden.become(all.getValue().lines().toList());
                all.setInvalid(false);
                show();
                Notice.said(words.get("workspace.forbidden-words.saved"));
            });
        }

        private boolean mark(RefusalReason why, String text) {
            return why instanceof FieldProblem && FormMarks.mark(all, text);
        }
    }

    /** What is set outside, by environment variables: shown so that it can be checked. */
    class MachineFacts extends Div {
        MachineFacts() {
            var facts = new Facts(words);
            String proxy = web.trustedProxy();
            facts.of("workspace.settings.base-url", web.baseUrl());
            facts.of(
                    "workspace.settings.proxy",
                    proxy == null || proxy.isBlank() ? words.get("workspace.settings.proxy.none") : proxy);
            add(facts, Styled.as("muted", new Paragraph(words.get("workspace.settings.machine.help"))));
            if (proxies.overlooked()) {
                add(new Paragraph(new StateWord(words.get("workspace.settings.proxy.overlooked"), Tone.ATTENTION)));
            }
        }
    }

    /** Whether mail works, how much waits, and a test to one's own address. */
    class MailPanel extends Div {
        MailPanel(BackgroundTasks longActs) {
            var status = mail.status();
            add(new Paragraph(new StateWord(
                    words.get(status.on() ? "workspace.settings.mail.on" : "workspace.settings.mail.off"),
                    status.on() ? Tone.FINE : Tone.ATTENTION)));
            if (!status.on()) {
                add(new Paragraph(words.get("workspace.settings.mail.off.help")));
            }
            add(counts(status));
            add(
                    new MailTestButton(words, mail, longActs),
                    Styled.as("muted", new Paragraph(words.get("workspace.settings.mail.relay"))));
        }

        private String many(int count) {
            return words.get("workspace.settings.mail.many", "count", count);
        }

        private Facts counts(MailStatus status) {
            var facts = new Facts(words);
            facts.of("workspace.settings.mail.sent", many(status.sent()));
            facts.of("workspace.settings.mail.waiting", many(status.waiting()));
            facts.of("workspace.settings.mail.failed", many(status.failed()));
            facts.of("workspace.settings.mail.given-up", many(status.givenUp()));
            if (!status.why().isEmpty()) {
                facts.of(
                        "workspace.settings.mail.why",
                        new UnorderedList(Stream.of(MessageNote.values())
                                .filter(status.why()::containsKey)
                                .map(note -> new ListItem(words.of(note) + " "
                                        + words.get(
                                                "workspace.settings.mail.why.count",
                                                "count",
                                                status.why().getOrDefault(note, 0))))
                                .toArray(ListItem[]::new)));
            }
            facts.of(
                    "workspace.settings.mail.hour",
                    words.get(
                            "workspace.settings.mail.hour.count", "sent", status.lastHour(), "most", status.perHour()));
            return facts;
        }
    }

    /** Who the campaign is: name, address and zone. */
    class CampaignForm extends Div {
        private final TextField name;
        private final EmailField roleAddress;
        private final TextField mailName;
        private final Select<ZoneId> zone = new Select<>();
        private final Checkbox showsYear;
        private CampaignProfile before;

        CampaignForm() {
            before = campaign.now();
            name = new TextField(words.get("workspace.settings.name"));
            name.setValue(before.name());
            LongestText.in(name, CampaignProfile.NAME_MAX, words);
            roleAddress = new EmailField(words.get("workspace.settings.role-address"));
            roleAddress.setHelperText(words.get("workspace.settings.role-address.help"));
            roleAddress.setValue(before.roleAddress());
            mailName = LongestText.in(
                    new TextField(words.get("workspace.settings.mail-name")), CampaignProfile.MAIL_NAME_MAX, words);
            mailName.setHelperText(words.get("workspace.settings.mail-name.help"));
            mailName.setValue(before.mailName());
            Form.choice(
                            zone,
                            words.get("workspace.plan.zone"),
                            ZoneId.getAvailableZoneIds().stream()
                                    .filter(id -> id.startsWith("America/")
                                            || id.equals(before.zone().getId()))
                                    .sorted()
                                    .map(ZoneId::of)
                                    .toList(),
                            id -> id.getId().replace('_', ' '))
                    .setValue(before.zone());
            showsYear = new Checkbox(words.get("workspace.settings.our-year"), before.showsYear());
            showsYear.setHelperText(words.get("workspace.settings.our-year.help"));

            var save = Look.PRIMARY.button(words.get("workspace.settings.save"), () -> save());
            add(
                    Form.columns("560px", name, roleAddress, mailName, zone, showsYear),
                    Styled.as("actions form-foot", new Div(save)));
            SaveKey.in(this, save);
        }

        private void save() {
            RefusalNotices.marked(words, this::mark, () -> {
                campaign.change(new CampaignProfile(
                        before.version(),
                        name.getValue(),
                        zone.getValue(),
                        roleAddress.getValue(),
                        mailName.getValue(),
                        showsYear.getValue()));
                before = campaign.now();
                Notice.said(words.get("workspace.settings.saved"));
            });
        }

        private boolean mark(RefusalReason why, String text) {
            if (!(why instanceof CampaignRefused reason)) {
                return false;
            }
            var field = switch (reason.field()) {
                case "name" -> name;
                case "roleAddress" -> roleAddress;
                case "mailName" -> mailName;
                default -> null;
            };
            return FormMarks.mark(field, text);
        }
    }
}
