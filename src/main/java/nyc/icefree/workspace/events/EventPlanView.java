package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.bulk.FormPlan;
import nyc.icefree.bulk.FormPlanning;
import nyc.icefree.bulk.FormPlanning.Published;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Right;
import nyc.icefree.series.PlannedDates;
import nyc.icefree.templates.TemplateCard;
import nyc.icefree.templates.Templates;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks.Asked;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.series.RepeatPlan;
import org.jspecify.annotations.Nullable;

/** Plans a new event for one of one's organizations, from nothing or from a template. */
@Route("events/new")
@PageTitle("word.plan-an-event")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class EventPlanView extends ViewPage implements BeforeEnterObserver {
    private final PlannedDates planned;
    private final Templates templates;
    private final FormPlanning forms;
    private final EventForms eventForms;
    private final Campaign campaign;
    private final Clock clock;
    private final Memberships memberships;
    private final BackgroundTasks tasks;
    private final boolean administrator;
    private final Div body = new Div();
    private List<OrganizationCard> mine = List.of();
    private @Nullable EventEditor editor;
    private @Nullable RepeatPlan repeats;
    private @Nullable PatternId template;

    EventPlanView(
            ViewerWords ownWords,
            PlannedDates planned,
            Templates templates,
            FormPlanning forms,
            EventForms eventForms,
            Memberships memberships,
            Campaign campaign,
            BackgroundTasks tasks,
            AuthenticationContext authentication,
            Clock clock) {
        super(ownWords, "word.plan-an-event");
        this.planned = planned;
        this.templates = templates;
        this.forms = forms;
        this.eventForms = eventForms;
        this.memberships = memberships;
        this.campaign = campaign;
        this.tasks = tasks;
        this.clock = clock;
        administrator = authentication.hasRole("ADMINISTRATOR");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        body.removeAll();
        mine = memberships.mine(Right.PLAN);
        if (mine.isEmpty()) {
            body.add(new EmptyHint(words.get(
                    administrator
                            ? "workspace.plan.no-organization.administrator"
                            : "workspace.plan.no-organization")));
            return;
        }
        var address = entering.getLocation().getQueryParameters();
        var all = templates.list();
        var chosen = address.getSingleParameter(EventLinks.TEMPLATE)
                .flatMap(id -> all.stream()
                        .filter(card -> card.id().toString().equals(id))
                        .findFirst());
        template = chosen.map(TemplateCard::id).orElse(null);
        var start = chosen.flatMap(card -> templates.form(card.id()))
                .map(this::inAWeek)
                .orElseGet(() -> EventDraft.blank(
                        EventKind.EDUCATION_SESSION, campaign.now().zone()));
        List<Component> first = all.isEmpty() ? List.of() : List.of(from(all, chosen));
        ask(AskedTimes.in(address).map(times -> times.begin(start)).orElse(start), first);
    }

    private void ask(EventDraft start, List<Component> first) {
        var host = host();
        var form = eventForms.of(words, start, null);
        form.addComponentAsFirst(new MessageField(words, form, clock));
        form.beginWith(host);
        form.beginWith(first.toArray(Component[]::new));

        repeats = new RepeatPlan(words, planned, () -> host.getValue().id(), form::soFar);
        form.underDate(repeats.line());
        form.foldFirst(repeats.folded());
        form.onChange(repeats::say);
        repeats.say();
        editor = new EventEditor(form, words, draft -> EventEditor.hasBegun(draft, clock.instant()));
        editor.on(words.get("workspace.plan.save-draft"), draft -> save(host.getValue(), draft));
        var publish = editor.publishing(
                words.get("workspace.plan.publish"),
                (draft, allTheSame) -> askDates(host.getValue(), draft, allTheSame));
        Runnable name = () -> publish.setText(
                words.get(host.getValue().trusted() ? "workspace.plan.publish" : "workspace.plan.submit"));
        host.addValueChangeListener(change -> name.run());
        name.run();
        editor.preview(new EventPreview(words, clock));
        body.add(editor);
    }

    private Select<TemplateCard> from(List<TemplateCard> all, Optional<TemplateCard> chosen) {
        var from = Form.choiceOrAny(
                new Select<TemplateCard>(),
                words.get("workspace.template.from"),
                words.get("workspace.template.none"),
                all,
                TemplateCard::name);
        chosen.ifPresent(from::setValue);
        Form.onTyped(from, change -> {
            from.setValue(change.getOldValue()); // what one stays with, until one has gone to the other
            begin(change.getValue());
        });
        return from;
    }

    private static void begin(@Nullable TemplateCard with) {
        UI.getCurrent()
                .navigate(
                        EventPlanView.class,
                        with == null
                                ? QueryParameters.empty()
                                : QueryParameters.simple(
                                        Map.of(EventLinks.TEMPLATE, with.id().toString())));
    }

    /** A template has no day: a week from now. */
    private EventDraft inAWeek(EventDraft pattern) {
        var when = pattern.when();
        var hour = Objects.requireNonNull(when.start()).toLocalTime();
        return pattern.with(when.from(
                LocalDate.now(clock.withZone(when.zone())).plusWeeks(1).atTime(hour)));
    }

    private Select<OrganizationCard> host() {
        var host = Form.choice(
                new Select<OrganizationCard>(), words.get("workspace.plan.host"), mine, OrganizationCard::name);
        host.setValue(mine.getFirst());
        host.setVisible(mine.size() > 1);
        return host;
    }

    private FormPlan plan(OrganizationCard host, EventDraft draft) {
        return new FormPlan(host.id(), draft, repeats == null ? null : repeats.repeats(draft), template);
    }

    private void save(OrganizationCard host, EventDraft draft) {
        var plan = plan(host, draft);
        int dates = dates(draft);
        String said = words.get(host.trusted() ? "workspace.plan.drafted" : "workspace.plan.drafted.review");
        String what = words.get("workspace.long-act.saving", "count", dates);
        var asked = new Asked<>(what, () -> forms.draft(plan), event -> said, event -> event);
        editor().finish(tasks, dates, asked, event -> {
            EventLinks.open(event);
            Notice.said(said);
        });
    }

    /** Says how many dates a series has before all of them are public. */
    private void askDates(OrganizationCard host, EventDraft draft, boolean allTheSame) {
        String dates = repeats == null || allTheSame ? "" : repeats.count(draft);
        if (dates.isEmpty()) {
            publish(host, draft, allTheSame);
            return;
        }
        editor().sayBeforePublishing(dates);
        NotReady.unlessReady(ReadinessGap.of(draft, true, clock.instant()), !host.trusted());
        String now = words.get(host.trusted() ? "workspace.plan.publish-all" : "workspace.plan.submit-all");
        new QuestionDialog(words.get("workspace.series.publish.title"), dates, words.get("workspace.plan.leave.stay"))
                .to(now, Look.PRIMARY, () -> editor().publish((same, anyway) -> publish(host, same, anyway)))
                .open();
    }

    private void publish(OrganizationCard host, EventDraft draft, boolean allTheSame) {
        var plan = plan(host, draft);
        int dates = dates(draft);
        var asked = new Asked<>(
                words.get("workspace.long-act.publishing", "count", dates),
                () -> forms.publish(plan, allTheSame),
                given -> words.get(given.waits() ? "workspace.step.submitted" : "workspace.series.published"),
                Published::event);
        editor().finish(tasks, dates, asked, given -> {
            EventLinks.open(given.event());
            PublishedNotice.show(words, given, plan.repeats() != null);
        });
    }

    private int dates(EventDraft draft) {
        return repeats == null ? 1 : repeats.dates(draft);
    }

    private EventEditor editor() {
        return Objects.requireNonNull(editor);
    }
}
