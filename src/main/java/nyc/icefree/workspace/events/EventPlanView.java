package nyc.icefree.workspace.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.VenueUse;
import nyc.icefree.events.Venues;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.OwnWords;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import org.jspecify.annotations.Nullable;

/** Plans a new event for one of one's organizations. */
@Route("events/new")
@PageTitle("workspace.plan.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class EventPlanView extends ViewPage implements BeforeLeaveObserver {
    private final Words words;
    private final EventPlanning planning;
    private final SeriesPlanning series;
    private final SeriesDesk seriesDesk;
    private @Nullable EventEditor editor;
    private @Nullable RepeatPlan repeats;

    EventPlanView(
            OwnWords ownWords,
            EventPlanning planning,
            SeriesPlanning series,
            SeriesDesk seriesDesk,
            Venues venues,
            VenueUse use,
            Organizations organizations,
            Memberships memberships,
            Campaign campaign) {
        words = ownWords.get();
        this.planning = planning;
        this.series = series;
        this.seriesDesk = seriesDesk;
        setHeadline(words.get("workspace.plan.title"));
        var mine = memberships.mine().keySet().stream()
                .sorted(Comparator.comparing(OrganizationCard::name))
                .toList();
        if (mine.isEmpty()) {
            add(new EmptyHint(words.get("workspace.plan.no-organization")));
            return;
        }
        var host = host(mine);
        var blank = EventDraft.blank(EventKind.EDUCATION_SESSION, campaign.now().zone());
        var form = new EventForm(words, blank, venues.list(null), organizations.listed());
        editor = new EventEditor(form, words, draft -> save(host.getValue(), draft));
        var typed = editor;
        repeats = new RepeatPlan(words, series, () -> host.getValue().id(), typed::typed);
        editor.ask(repeats);
        add(host, editor, new PlaceWarning(form, use, words, null));
    }

    private Select<OrganizationCard> host(List<OrganizationCard> mine) {
        var host = new Select<OrganizationCard>();
        host.setLabel(words.get("workspace.plan.host"));
        host.setItems(mine);
        host.setItemLabelGenerator(OrganizationCard::name);
        host.setValue(mine.getFirst());
        host.setVisible(mine.size() > 1);
        return host;
    }

    private void save(OrganizationCard host, EventDraft draft) {
        var rule = repeats == null ? null : repeats.rule(draft);
        var event = rule == null
                ? planning.draft(host.id(), draft)
                : seriesDesk
                        .view(series.plan(host.id(), draft, Repeats.by(rule)))
                        .first();
        if (editor != null) {
            editor.kept(words.get("workspace.plan.drafted"));
        }
        UI.getCurrent().navigate(EventPageView.class, new RouteParam("event", event.toString()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (editor != null) {
            editor.beforeLeave(leaving);
        }
    }
}
