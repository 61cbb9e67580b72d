package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.disclosure.PatternPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.templates.Templates;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Sections;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.checklists.ChecklistPanels;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.shifts.ShiftBoards;
import org.jspecify.annotations.Nullable;

/** Changes a template: its form, and the shifts and the checklist that every event gets which is planned from it. */
@Route("templates/:template")
@PageTitle("workspace.template.change")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class EventTemplateView extends ViewPage implements BeforeEnterObserver {
    private final Templates templates;
    private final EventForms forms;
    private final ShiftBoards shifts;
    private final ChecklistPanels checklists;
    private final Div body = new Div();
    private final Div plan = new Div();
    private @Nullable EventEditor editor;

    EventTemplateView(
            ViewerWords ownWords,
            Templates templates,
            EventForms forms,
            ShiftBoards shifts,
            ChecklistPanels checklists) {
        super(ownWords);
        this.templates = templates;
        this.forms = forms;
        this.shifts = shifts;
        this.checklists = checklists;
        var undated = Styled.as("muted", new Paragraph(words.get("workspace.template.undated")));
        addActions(plan);
        add(undated, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(named(entering, EventLinks.TEMPLATE, PatternId::new));
    }

    private void show(PatternId id) {
        var template = templates.open(id);
        var pattern = template.pattern();
        setHeadline(template.name());
        var link = EventLinks.planFrom(id, words.get("workspace.template.plan"));
        link.addClassNames("button-link", "primary");
        plan.removeAll();
        plan.add(link);
        body.removeAll();
        var form = forms.ofTemplate(words, pattern.draft());
        editor = new EventEditor(form, words, draft -> false);
        Look.PRIMARY.of(editor.on(words.get("word.save"), draft -> save(pattern, draft)));
        var tabs = new Sections();
        tabs.add(words.get("workspace.event.details"), editor);
        tabs.add(words.get("word.shifts"), shifts.of(template.facts()));
        tabs.add(words.get("workspace.checklist"), checklists.of(id));
        body.add(tabs);
    }

    private void save(PatternPlan pattern, EventDraft draft) {
        templates.change(pattern.id(), pattern.version(), draft);
        Notice.said(words.get("workspace.plan.changed"));
        show(pattern.id());
    }
}
