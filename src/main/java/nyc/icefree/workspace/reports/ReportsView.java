package nyc.icefree.workspace.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.reports.HeardCodes;
import nyc.icefree.reports.ReportPeriod;
import nyc.icefree.reports.ReportText;
import nyc.icefree.reports.Reports;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** What an organization or the coalition did in a month, a quarter or a year; the address says which. */
@Route("reports")
@PageTitle("workspace.reports.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.reports.title", order = 6.7, icon = "vaadin:bar-chart")
@RolesAllowed("STAFF")
class ReportsView extends ViewPage implements BeforeEnterObserver {
    private final Reports reports;
    private final Links links;
    private final ReportText text;
    private final YearMonth thisMonth;
    private final Div body = new Div();

    /** @param organization null for the coalition */
    private record Whose(@Nullable OrganizationId organization, String name) {
        String inAddress() {
            return organization == null ? "all" : organization.toString();
        }
    }

    ReportsView(ViewerWords ownWords, Reports reports, Links links, Campaign campaign, Clock clock) {
        super(ownWords, "workspace.reports.title");
        this.reports = reports;
        this.links = links;
        text = new ReportText(words);
        thisMonth = YearMonth.now(clock.withZone(campaign.now().zone()));
        addClassName("report");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        body.removeAll();
        var all = new ArrayList<Whose>();
        reports.mine().forEach(card -> all.add(new Whose(card.id(), card.name())));
        if (reports.mayReadCoalition()) {
            all.add(new Whose(null, words.get("workspace.reports.coalition")));
        }
        if (all.isEmpty()) {
            body.add(new EmptyHint(words.get("workspace.reports.none")));
            return;
        }
        var asked = entering.getLocation().getQueryParameters();
        String of = asked.getSingleParameter("of").orElse("");
        var chosen = all.stream()
                .filter(one -> one.inAddress().equals(of))
                .findFirst()
                .orElse(all.getFirst());
        var period = asked.getSingleParameter("period")
                .flatMap(ReportPeriod::read)
                .filter(one -> !one.first().isAfter(thisMonth))
                .orElse(ReportPeriod.year(thisMonth.getYear()));
        show(all, chosen, period);
    }

    private void show(List<Whose> all, Whose chosen, ReportPeriod period) {
        setHeadline(words.get("workspace.reports.of", "name", chosen.name(), "period", text.name(period)));
        var report = reports.read(chosen.organization(), period);
        var acts = Styled.as(
                "actions",
                new Div(Look.QUIET.button(
                        words.get("word.print"), () -> UI.getCurrent().getPage().executeJs("window.print()"))));
        if (reports.mayExport(chosen.organization())) {
            acts.add(file(chosen, period));
        }
        body.add(filters(all, chosen, period), acts, new Paragraph(words.get("workspace.reports.about")));
        if (report.open()) {
            body.add(Styled.as("muted", new Paragraph(words.get("workspace.reports.open"))));
        }
        body.add(new ReportTables(text).of(report));
        String link = links.absolute(Links.event(words.language(), "…")) + "?from=radio";
        String codes = String.join(", ", HeardCodes.WORDS);
        body.add(Styled.as(
                "report-codes",
                new Div(
                        new H2(words.get("workspace.reports.codes")),
                        new Paragraph(words.get("workspace.reports.codes.about")),
                        new Paragraph(new Code(codes)),
                        new Paragraph(new Code(link)))));
    }

    private Component filters(List<Whose> all, Whose chosen, ReportPeriod period) {
        var whose = Form.choice(new Select<Whose>(), words.get("workspace.reports.whose"), all, Whose::name);
        whose.setValue(chosen);
        int first = Math.min(reports.firstYear(), thisMonth.getYear());
        var years = IntStream.rangeClosed(first, thisMonth.getYear())
                .mapToObj(ReportPeriod::year)
                .toList();
        var year = Form.choice(
                new Select<ReportPeriod>(), words.get("workspace.reports.year"), years.reversed(), text::name);
        year.setValue(ReportPeriod.year(period.first().getYear()));
        var part = Form.choice(
                new Select<ReportPeriod>(),
                words.get("workspace.reports.part"),
                year.getValue().parts(thisMonth),
                one -> one.isYear() ? words.get("workspace.reports.whole-year") : text.name(one));
        part.setValue(period);
        Form.onTyped(whose, change -> go(change.getValue(), period));
        Form.onTyped(year, change -> go(chosen, change.getValue()));
        Form.onTyped(part, change -> go(chosen, change.getValue()));
        return Styled.as("filters", new Div(whose, year, part));
    }

    private void go(Whose whose, ReportPeriod period) {
        UI.getCurrent()
                .navigate(
                        ReportsView.class,
                        QueryParameters.simple(Map.of("of", whose.inAddress(), "period", period.toString())));
    }

    private Anchor file(Whose whose, ReportPeriod period) {
        var file = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    byte[] bytes =
                            reports.export(whose.organization(), period, words).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "report-" + period + ".csv", "text/csv", bytes.length);
                }),
                words.get("workspace.reports.file"));
        return Styled.as("button-link", file);
    }
}
