package nyc.icefree.checklists;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.signin.StaffCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checklists of patterns, for organizers of their hosts. All others get {@link NotYours}. */
@Service
public class PatternTasks {
    private final PatternTaskTable table;
    private final EventPatterns patterns;
    private final Memberships memberships;
    private final StaffCards staff;
    private final CurrentActor actor;

    PatternTasks(
            PatternTaskTable table,
            EventPatterns patterns,
            Memberships memberships,
            StaffCards staff,
            CurrentActor actor) {
        this.table = table;
        this.patterns = patterns;
        this.memberships = memberships;
        this.staff = staff;
        this.actor = actor;
    }

    /** Sorted by due day. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<PatternTask> of(PatternId pattern) {
        mine(pattern);
        var rows = table.of(pattern);
        var cards = staff.cards(rows.stream()
                .map(row -> row.draft().who())
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .map(row -> {
                    var who = row.draft().who();
                    var card = who == null ? null : cards.get(who);
                    return new PatternTask(row.id(), row.draft(), card == null ? null : card.name());
                })
                .toList();
    }

    /** Adds the usual tasks of the pattern's kind that are not on the list. */
    @StaffMay
    @Transactional
    public void addUsual(PatternId pattern) {
        var kind = mine(pattern).kind();
        patterns.hold(pattern);
        var there = table.of(pattern);
        for (var usual : UsualTask.of(kind)) {
            if (there.stream().noneMatch(row -> row.draft().usual() == usual)) {
                table.add(pattern, new TaskDraft(usual, "", null, usual.daysBefore()));
            }
        }
    }

    @StaffMay
    @Transactional
    public PatternTaskId add(PatternId pattern, TaskDraft draft) {
        return table.add(pattern, checked(mine(pattern), draft));
    }

    @StaffMay
    @Transactional
    public void change(PatternTaskId id, TaskDraft draft) {
        table.change(id, checked(mine(id), draft));
    }

    @StaffMay
    @Transactional
    public void remove(PatternTaskId id) {
        mine(id);
        table.remove(id);
    }

    /** Members of the host, by name. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<PersonId, String> whoCan(PatternId pattern) {
        return TaskPeople.byName(staff.cards(memberships.members(mine(pattern).host(), Right.PLAN)));
    }

    private TaskDraft checked(PatternFacts pattern, TaskDraft draft) {
        return TaskCheck.passed(draft, memberships.members(pattern.host(), Right.PLAN));
    }

    private PatternFacts mine(PatternTaskId id) {
        return mine(table.patternOf(id).orElseThrow(NotYours::new));
    }

    private PatternFacts mine(PatternId pattern) {
        return patterns.require(actor.get(), Right.PLAN, pattern);
    }
}
