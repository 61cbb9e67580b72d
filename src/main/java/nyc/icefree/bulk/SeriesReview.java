package nyc.icefree.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDetail;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Administrators decide the dates of a partner's series together; each date is its own transaction. */
@Service
public class SeriesReview {
    private final ReviewDesk desk;
    private final SeriesRecords series;

    SeriesReview(ReviewDesk desk, SeriesRecords series) {
        this.desk = desk;
        this.series = series;
    }

    /** By start; dates of one series are together, other events alone. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<List<EventDetail>> waiting() {
        var waiting = desk.waiting();
        var known = series.of(waiting.stream().map(event -> event.view().id()).toList());
        var groups = new LinkedHashMap<UUID, List<EventDetail>>();
        for (var event : waiting) {
            var id = event.view().id();
            var facts = known.get(id);
            groups.computeIfAbsent(facts == null ? id.value() : facts.id(), any -> new ArrayList<>())
                    .add(event);
        }
        return List.copyOf(groups.values());
    }

    /** The event and the other waiting dates of its series, by start; empty when it does not wait. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventDetail> waiting(EventId event) {
        var ids = desk.waitingIds();
        if (!ids.contains(event)) {
            return List.of();
        }
        var known = series.of(ids);
        var facts = known.get(event);
        return desk.waiting(
                facts == null
                        ? List.of(event)
                        : ids.stream()
                                .filter(id -> {
                                    var its = known.get(id);
                                    return its != null && its.id().equals(facts.id());
                                })
                                .toList());
    }

    /**
     * Sends the organizers one message for all.
     *
     * @param read each date with the version that was read: a date changed since stays as it is
     * @return keys of the reasons why some were refused; empty when all is done
     */
    @AdministratorsMay
    @Transactional(propagation = Propagation.NEVER)
    public List<String> accept(Map<EventId, Integer> read) {
        return decide(read.keySet(), (date, tell) -> desk.accept(date, Objects.requireNonNull(read.get(date)), tell));
    }

    /**
     * @param reason 1 to 1,000 characters
     * @throws Refused because of the reason
     */
    @AdministratorsMay
    @Transactional(propagation = Propagation.NEVER)
    public List<String> decline(List<EventId> dates, String reason) {
        return decide(dates, (date, tell) -> desk.decline(date, reason, tell));
    }

    private interface Decision {
        void on(EventId date, boolean tell);
    }

    private static List<String> decide(Collection<EventId> dates, Decision decision) {
        var refusals = new ArrayList<String>();
        boolean told = false;
        for (var date : dates) {
            var why = decide(date, decision, !told);
            refusals.addAll(why);
            told |= why.isEmpty();
        }
        return refusals.stream().distinct().toList();
    }

    /** A refused reason concerns all dates, so it is thrown. */
    private static List<String> decide(EventId date, Decision decision, boolean tell) {
        try {
            decision.on(date, tell);
            return List.of();
        } catch (Refused refused) {
            if (refused.is(ReviewRefused.class)) {
                throw refused;
            }
            return refused.reasons().stream().map(RefusalReason::key).toList();
        }
    }
}
