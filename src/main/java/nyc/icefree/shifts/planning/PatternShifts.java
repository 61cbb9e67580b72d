package nyc.icefree.shifts.planning;

import java.util.List;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.roles.ShiftChoices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PatternShifts {
    private final PatternShiftTable table;
    private final EventPatterns patterns;
    private final ShiftDraftCheck check;
    private final CurrentActor actor;

    PatternShifts(PatternShiftTable table, EventPatterns patterns, ShiftDraftCheck check, CurrentActor actor) {
        this.check = check;
        this.table = table;
        this.patterns = patterns;
        this.actor = actor;
    }

    /** By start, on the pattern's day, which means nothing. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ShiftSheet> of(PatternId pattern) {
        return table.of(pattern, mine(pattern).slot());
    }

    @StaffMay
    @Transactional(readOnly = true)
    public ShiftChoices choices(PatternId pattern) {
        return check.choicesOf(mine(pattern).host());
    }

    @StaffMay
    @Transactional
    public ShiftId add(PatternId pattern, ShiftDraft draft) {
        var facts = mine(pattern);
        ShiftDraftCheck.sound(draft);
        check.mustBeKnown(facts.host(), draft);
        return table.add(pattern, facts.slot(), draft);
    }

    /**
     * @param version of the {@link ShiftSheet} that was shown
     * @throws Refused with the reason
     */
    @StaffMay
    @Transactional
    public void change(ShiftId id, int version, ShiftDraft draft) {
        var facts = mine(id);
        ShiftDraftCheck.sound(draft);
        check.mustBeKnown(facts.host(), draft);
        if (!table.change(id, version, facts.slot(), draft)) {
            throw new Refused(ShiftDraftRefused.CHANGED_MEANWHILE);
        }
    }

    @StaffMay
    @Transactional
    public void remove(ShiftId id) {
        mine(id);
        table.remove(id);
    }

    private PatternFacts mine(ShiftId id) {
        return mine(table.patternOf(id).orElseThrow(NotYours::new));
    }

    private PatternFacts mine(PatternId pattern) {
        return patterns.require(actor.get(), Right.STAFF, pattern);
    }
}
