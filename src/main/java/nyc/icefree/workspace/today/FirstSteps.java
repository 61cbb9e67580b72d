package nyc.icefree.workspace.today;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.campaign.CampaignRefused;
import nyc.icefree.campaign.FirstStepsState;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventDesk;
import nyc.icefree.links.WebSettings;
import nyc.icefree.messages.MailState;
import nyc.icefree.partners.Organizations;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.settings.MailTestButton;
import org.springframework.stereotype.Component;

/** Leads an administrator in six steps from the first sign-in to a public event; what is done follows from what is there. */
@Component
record FirstSteps(
        Campaign campaign,
        Organizations organizations,
        MailState mail,
        EventDesk events,
        StaffAccounts accounts,
        BackgroundTasks tasks,
        WebSettings web,
        AuthenticationContext authentication) {
    enum Step {
        ACCOUNT,
        CAMPAIGN,
        ORGANIZATION,
        MAIL,
        EVENT,
        SECOND_PERSON
    }

    /** Those not done; none for whoever is no administrator, while they are hidden, and for ever once all were done. */
    Set<Step> open(Words words) {
        var open = EnumSet.noneOf(Step.class);
        if (!authentication.hasRole("ADMINISTRATOR")) {
            return open;
        }
        var state = campaign.firstSteps();
        if (state == FirstStepsState.DONE) {
            return open;
        }
        if (campaign.now().version() == 1) {
            open.add(Step.CAMPAIGN);
        }
        if (organizations.all().isEmpty()) {
            open.add(Step.ORGANIZATION);
        }
        if (!mail.on()) {
            open.add(Step.MAIL);
        }
        if (events.count(EventQuery.in(EventState.all(EventState::isPublic), words.language())) == 0) {
            open.add(Step.EVENT);
        }
        if (!accounts.hasOthers()) {
            open.add(Step.SECOND_PERSON);
        }
        if (open.isEmpty()) {
            campaign.firstSteps(FirstStepsState.DONE);
        }
        return state == FirstStepsState.HIDDEN ? EnumSet.noneOf(Step.class) : open;
    }

    /** The one after all that somebody has done, since what they passed over they skipped; else the first. */
    static Step next(Set<Step> open) {
        var last = EnumSet.complementOf(EnumSet.copyOf(open)).stream()
                .filter(done -> done != Step.MAIL) // may be set up from the start
                .reduce(Step.ACCOUNT, (one, later) -> later);
        return after(last, open);
    }

    private static Step after(Step last, Set<Step> open) {
        return open.stream()
                .filter(step -> step.compareTo(last) > 0)
                .findFirst()
                .orElseGet(() -> open.iterator().next());
    }

    class Panel extends Div {
        private final Words words;
        private final Set<Step> open;
        private final Runnable again;
        private final List<Fold> folds = new ArrayList<>();

        /** @param again shows what is left once something is done or the steps are hidden */
        Panel(Words words, Set<Step> open, Runnable again) {
            this.words = words;
            this.open = open;
            this.again = again;
            addClassName("first-steps");
            add(
                    new H2(words.get("workspace.today.first.title")),
                    said("workspace.today.first.lead"),
                    Styled.as("muted", said("workspace.today.first.new-york")));
            for (Step step : Step.values()) {
                var fold = new Fold(words.get(key(step)), content(step));
                fold.says(open.contains(step) ? "" : words.get("workspace.today.first.done"));
                folds.add(fold);
                add(fold);
            }
            folds.get(next(open).ordinal()).setOpened(true);
            add(Look.QUIET.button(words.get("workspace.today.first.hide"), () -> {
                campaign.firstSteps(FirstStepsState.HIDDEN);
                Notice.said(words.get("workspace.today.first.hidden"));
                again.run();
            }));
        }

        private Div content(Step step) {
            var content = switch (step) {
                case ACCOUNT -> new Div(said("workspace.today.first.account.text"));
                case CAMPAIGN -> campaign();
                case ORGANIZATION -> organization();
                case MAIL ->
                    mail.on()
                            ? new Div(said("workspace.today.first.mail.on"), new MailTestButton(words, mail, tasks))
                            : new Div(said("workspace.today.first.mail.off"));
                case EVENT ->
                    new Div(
                            said("workspace.today.first.event.text"),
                            primary(EventLinks.plan(words.get("workspace.events.plan"))));
                case SECOND_PERSON ->
                    new Div(
                            said("workspace.today.first.second-person.text"),
                            primary(EventLinks.people(words.get("workspace.people.invite"))));
            };
            if (open.contains(step) && open.size() > 1) {
                content.add(skip(step));
            }
            return content;
        }

        private Button skip(Step step) {
            return Look.QUIET.button(words.get("workspace.today.first.skip"), words.get(key(step)), () -> {
                folds.get(step.ordinal()).setOpened(false);
                folds.get(after(step, open).ordinal()).setOpened(true);
                focus();
            });
        }

        private Div campaign() {
            var before = campaign.now();
            var name = LongestText.in(
                    new TextField(words.get("workspace.settings.name")), CampaignProfile.NAME_MAX, words);
            name.setValue(before.name());
            var address = Form.label(
                    new EmailField(),
                    words.get("workspace.settings.role-address"),
                    words.get("workspace.settings.role-address.help"));
            if (before.version() > 1) { // at first it is one that only shows how such an address looks
                address.setValue(before.roleAddress());
            }
            RefusalNotices.Fields marks = (why, text) -> why instanceof CampaignRefused reason
                    && FormMarks.mark("name".equals(reason.field()) ? name : address, text);
            var save = Look.PRIMARY.button(
                    words.get("workspace.settings.save"),
                    () -> RefusalNotices.marked(words, marks, () -> {
                        campaign.change(new CampaignProfile(
                                before.version(),
                                name.getValue(),
                                before.zone(),
                                address.getValue(),
                                before.mailName(),
                                before.showsYear()));
                        UI.getCurrent().getPage().reload(); // the frame has the name too
                    }));
            return new Div(
                    Form.columns("560px", name, address),
                    Styled.as("muted", said("workspace.today.first.campaign.text", "address", web.baseUrl())),
                    save);
        }

        private Div organization() {
            var name = campaign.now().name();
            if (open.contains(Step.ORGANIZATION) && open.contains(Step.SECOND_PERSON)) {
                return new Div(
                        said("workspace.today.first.organization.text", "name", name),
                        Look.PRIMARY.button(
                                words.get("workspace.today.first.organization.go", "name", name),
                                () -> RefusalNotices.run(words, () -> {
                                    organizations.foundFirst(name);
                                    again.run();
                                    focus();
                                })));
            }
            String how = open.contains(Step.ORGANIZATION) ? "others" : "there";
            return new Div(
                    said("workspace.today.first.organization." + how),
                    EventLinks.organizations(words.get("word.organizations")));
        }

        private Paragraph said(String key, Object... values) {
            return new Paragraph(words.get(key, values));
        }

        private static void focus() {
            UI.getCurrent()
                    .getPage()
                    .executeJs("document.querySelector('.first-steps [opened] > vaadin-details-summary')?.focus()");
        }

        private static RouterLink primary(RouterLink link) {
            return Styled.as("button-link primary", link);
        }

        private static String key(Step step) {
            return "workspace.today.first."
                    + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
