package nyc.icefree.reports;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.reports.Report.Split;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads reports: an organization's for its own staff; the coalition's for administrators and the staff of the
 * organization that runs the campaign.
 */
@Service
public class Reports {
    private final TotalTable totals;
    private final Reckoning reckoning;
    private final Campaign campaign;
    private final Memberships memberships;
    private final Organizations organizations;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final Clock clock;

    Reports(
            TotalTable totals,
            Reckoning reckoning,
            Campaign campaign,
            Memberships memberships,
            Organizations organizations,
            CurrentActor actor,
            ActorAudit audit,
            Clock clock) {
        this.totals = totals;
        this.reckoning = reckoning;
        this.campaign = campaign;
        this.memberships = memberships;
        this.organizations = organizations;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those whose report the actor may read. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> mine() {
        return memberships.mine(Right.PLAN);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public boolean mayReadCoalition() {
        return actor.get().administrator() || mayForCampaign(Right.PLAN);
    }

    /** The first year of which there is anything, or this year. */
    @StaffMay
    @Transactional(readOnly = true)
    public int firstYear() {
        return totals.earliest().orElse(thisMonth()).getYear();
    }

    /**
     * @param of null for the coalition
     * @throws NotYours for whoever may not read it
     */
    @StaffMay
    @Transactional(readOnly = true)
    public Report read(@Nullable OrganizationId of, ReportPeriod period) {
        if (of != null) {
            memberships.require(Right.PLAN, of);
        } else if (!mayReadCoalition()) {
            throw new NotYours();
        }
        return report(of, period, month -> !month.isAfter(thisMonth()));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public boolean mayExport(@Nullable OrganizationId of) {
        return of == null
                ? mayForCampaign(Right.EXPORT)
                : memberships.may(actor.get().mustBePerson(), Right.EXPORT, of);
    }

    /** As CSV, for whoever may export there. Recorded. */
    @StaffMay
    @Transactional
    public String export(@Nullable OrganizationId of, ReportPeriod period, Words words) {
        var report = read(of, period);
        if (!mayExport(of)) {
            throw new NotYours();
        }
        audit.note(AuditedAct.REPORT_EXPORTED, null, of == null ? null : of.value());
        return new ReportText(words).csv(report);
    }

    /** The coalition's last year that has a written month, without others; empty until an administrator shows it. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<Report> ourYear() {
        if (!campaign.now().showsYear()) {
            return Optional.empty();
        }
        var written = totals.written();
        return written.stream()
                .max(Comparator.naturalOrder())
                .map(last -> report(null, ReportPeriod.year(last.getYear()), written::contains))
                .filter(year -> year.total(Measure.HELD) > 0);
    }

    private boolean mayForCampaign(Right right) {
        return organizations
                .ofCampaign()
                .filter(one -> memberships.may(actor.get().mustBePerson(), right, one.id()))
                .isPresent();
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock.withZone(campaign.now().zone()));
    }

    private Report report(@Nullable OrganizationId of, ReportPeriod period, Predicate<YearMonth> wanted) {
        var kept = totals.between(period.first(), period.end());
        var written = totals.written();
        var months = new TreeMap<YearMonth, Map<UUID, Figures>>();
        period.each().stream().filter(wanted).forEach(month -> months.put(month, kept.getOrDefault(month, Map.of())));
        var unwritten = new TreeSet<>(months.keySet());
        unwritten.removeAll(written);
        months.putAll(reckoning.of(unwritten, kept));
        var shown = new TreeMap<YearMonth, Map<Measure, Long>>();
        months.forEach((month, all) -> shown.put(month, Figures.sum(of(of, all)).totals()));
        var splits = period.quarters().stream()
                .filter(quarter -> written.containsAll(quarter.each()))
                .flatMap(quarter -> splits(of, quarter, months))
                .toList();
        return new Report(period, shown, !unwritten.isEmpty(), splits);
    }

    private static Stream<Split> splits(
            @Nullable OrganizationId of, ReportPeriod quarter, Map<YearMonth, Map<UUID, Figures>> months) {
        var sums = new HashMap<UUID, Figures>();
        quarter.each()
                .forEach(month -> months.getOrDefault(month, Map.of())
                        .forEach((organization, figures) ->
                                figures.each(sums.computeIfAbsent(organization, o -> new Figures())::add)));
        return Stream.of(Breakdown.values()).flatMap(by -> {
            var having = of(of, sums).stream()
                    .filter(one -> one.total(by.measure()) > 0)
                    .toList();
            var counted = SmallNumbers.counted(by, having);
            boolean shown = of == null ? SmallNumbers.mayShow(by, having) : !counted.isEmpty();
            return having.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Split(
                            quarter,
                            by,
                            shown ? Figures.sum(counted).cells(by) : null,
                            shown ? having.size() - counted.size() : 0));
        });
    }

    private static Collection<Figures> of(@Nullable OrganizationId of, Map<UUID, Figures> all) {
        return of == null ? all.values() : List.of(all.getOrDefault(of.value(), new Figures()));
    }
}
