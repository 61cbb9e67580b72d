package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nyc.icefree.bulk.FormPlanning;
import nyc.icefree.bulk.FormPlanning.Published;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.OpenForms;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.events.Translations;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesChangePreview;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.rsvps.AnswersForeseen;
import nyc.icefree.workspace.series.ScopeDialog;
import nyc.icefree.workspace.series.SeriesChanges;
import org.jspecify.annotations.Nullable;

/** Changes an event; what people who come are told is said before saving. */
@Route("events/:event/edit")
@PageTitle("workspace.plan.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class EventEditView extends ViewPage implements BeforeEnterObserver {
    private final EventPlanning planning;
    private final MoveConfirmation confirmation;
    private final Translations translations;
    private final SeriesDesk series;
    private final SeriesChanges changes;
    private final EventForms eventForms;
    private final FormPlanning forms;
    private final AnswersForeseen answers;
    private final BackgroundTasks tasks;
    private final OpenForms open;
    private final Clock clock;
    private final BooleanSupplier stillOpen = this::isAttached;
    private final Div body = new Div();
    private @Nullable EventEditor editor;
    private @Nullable EventPlan saved;
    private @Nullable OtherEditor other;

    EventEditView(
            ViewerWords ownWords,
            EventPlanning planning,
            MoveConfirmation confirmation,
            Translations translations,
            SeriesDesk series,
            SeriesChanges changes,
            EventForms eventForms,
            FormPlanning forms,
            AnswersForeseen answers,
            BackgroundTasks tasks,
            OpenForms open,
            Clock clock) {
        super(ownWords, "workspace.plan.change");
        this.answers = answers;
        this.planning = planning;
        this.confirmation = confirmation;
        this.translations = translations;
        this.series = series;
        this.changes = changes;
        this.eventForms = eventForms;
        this.forms = forms;
        this.tasks = tasks;
        this.open = open;
        this.clock = clock;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        body.removeAll();
        var plan = planning.planOf(named(entering, "event", EventId::new)).orElseThrow(NotYours::new);
        saved = plan;
        boolean draft = plan.state() == EventState.DRAFT;
        if (plan.state() == EventState.PUBLISHED) {
            body.add(Styled.as("muted", new Paragraph(words.get("workspace.plan.told"))));
        }
        body.add(new TranslationLine(words, plan.id(), translations, false));
        if (draft) {
            body.add(new Div(EventLinks.to(plan.id(), EventLinks.MESSAGES, words.get("workspace.messages.see"))));
        }
        var form = eventForms.of(words, plan.draft(), plan.id());
        form.atTheEnd(answers.beside(plan, form::soFar, look -> form.onChange(look)));
        other = new OtherEditor(words, form);
        editor = new EventEditor(form, words, typed -> isNowPast(saved(), typed));
        var save = editor.on(
                words.get(draft ? "workspace.plan.save-draft" : "word.save"),
                typed -> together(typed).ifPresent(both -> save(saved(), both)));
        if (draft && series.ofEvent(plan.id()).isEmpty()) {
            boolean ask = planning.mayPublish(plan.id()).refusal() == PlanningRefused.ORGANIZATION_NOT_TRUSTED;
            editor.publishing(
                    words.get(ask ? "workspace.plan.submit" : "workspace.plan.publish"),
                    (typed, allTheSame) -> together(typed).ifPresent(both -> publish(saved(), both, allTheSame)));
            editor.saveByItself(typed -> collides()
                    ? ""
                    : together(typed).map(both -> saveByItself(both, save)).orElse(""));
        } else {
            Look.PRIMARY.of(save);
        }
        editor.preview(new EventPreview(words, clock));
        var alsoHere = Styled.status(Styled.as("muted", new Paragraph()));
        form.onTyped(() -> say(alsoHere, plan.id()));
        say(alsoHere, plan.id());
        body.add(alsoHere, editor, other);
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(EventLinks.FIELD)
                .ifPresent(editor::lead);
    }

    private void say(Paragraph alsoHere, EventId event) {
        var others = open.opened(event, stillOpen);
        alsoHere.setText(
                others.isEmpty() ? "" : words.get("workspace.plan.also-here", "names", String.join(", ", others)));
    }

    private boolean collides() {
        return Objects.requireNonNull(other).isVisible();
    }

    /** What to save, with what somebody else has saved meanwhile; empty where the two collide, which is said. */
    private Optional<EventDraft> together(EventDraft typed) {
        var now = planning.planOf(saved().id()).orElseThrow(NotYours::new);
        if (now.version() == saved().version()) {
            return Optional.of(typed);
        }
        saved = now;
        return Objects.requireNonNull(other).together(typed, eventForms.of(words, now.draft(), now.id()));
    }

    /** Waits for the button where others would hear of it or something is to be asked. */
    private String saveByItself(EventDraft typed, Button save) {
        var plan = saved();
        if (isNowPast(plan, typed)
                || typed.where().newVenue() != null
                || !Set.copyOf(plan.draft().coHosts()).equals(Set.copyOf(typed.coHosts()))) {
            return "";
        }
        try {
            var now = confirmation.saveByItself(plan, typed);
            if (now == null) {
                return "";
            }
            saved = now;
            Objects.requireNonNull(other).saved(typed);
        } catch (Refused published) {
            published.require(PlanningRefused.class);
            var now = planning.planOf(plan.id()).orElseThrow(NotYours::new);
            if (now.draft().equals(plan.draft())) {
                saved = now; // Save may go on from here
            }
            save.setText(words.get("word.save"));
            throw published;
        }
        return words.get("workspace.plan.saved-by-itself");
    }

    private EventPlan saved() {
        return Objects.requireNonNull(saved);
    }

    private boolean isNowPast(EventPlan plan, EventDraft draft) {
        return !Objects.equals(plan.draft().when().start(), draft.when().start())
                && EventEditor.hasBegun(draft, clock.instant());
    }

    private void save(EventPlan plan, EventDraft draft) {
        if (series.ofEvent(plan.id()).isEmpty()
                || draft.when().start() == null
                || draft.when().end() == null) {
            saveDate(plan, draft);
            return;
        }
        mustBeWhole(plan, draft);
        var said = changes.summary(words);
        new ScopeDialog(
                        words,
                        said,
                        scope -> changes.preview(plan, draft, scope, null),
                        (scope, foreseen, reason, later) ->
                                save(plan, draft, scope, foreseen, reason, said.shifts(), later),
                        refused -> editor().attempt(RefusalNotices.again(refused)))
                .open();
    }

    /** Says what is wrong in the form before anything is asked. */
    private void mustBeWhole(EventPlan plan, EventDraft draft) {
        try {
            planning.check(plan.id(), draft);
        } catch (Refused byThisDate) {
            byThisDate.require(PlanningRefused.class); // others may change all the same
        }
    }

    private boolean save(
            EventPlan plan,
            EventDraft draft,
            Scope scope,
            @Nullable SeriesChangePreview foreseen,
            String reason,
            ShiftHours shifts,
            Consumer<RuntimeException> later) {
        if (scope == Scope.THIS || foreseen == null) {
            saveDate(plan, draft);
            return true;
        }
        var asked = changes.asked(
                words, plan, draft, scope, null, reason, shifts, foreseen, "workspace.plan.changed.dates");
        return editor().finish(
                        tasks,
                        foreseen.touched(),
                        asked,
                        event -> {
                            Notice.said(asked.said().apply(event));
                            EventLinks.open(event);
                        },
                        later);
    }

    /** Asks before saving where people would miss something. */
    private void publish(EventPlan plan, EventDraft draft, boolean allTheSame) {
        if (!allTheSame) {
            forms.checkReady(plan.id(), draft);
        }
        confirmation.save(
                plan,
                draft,
                () -> {
                    editor().saved();
                    var published = new AtomicReference<@Nullable Published>();
                    RefusalNotices.run(words, () -> published.set(forms.publish(plan.id(), true)));
                    EventLinks.open(plan.id()); // shows what has become of it
                    if (published.get() instanceof Published done) {
                        PublishedNotice.show(words, done, false);
                    }
                },
                () -> {});
    }

    private void saveDate(EventPlan plan, EventDraft draft) {
        confirmation.save(plan, draft, () -> changed(plan.id()), () -> {});
    }

    private void changed(EventId event) {
        editor().saved();
        Notice.said(words.get("workspace.plan.changed"));
        EventLinks.open(event);
    }

    private EventEditor editor() {
        return Objects.requireNonNull(editor);
    }
}
