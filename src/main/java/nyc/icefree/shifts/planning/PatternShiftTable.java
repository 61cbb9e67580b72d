package nyc.icefree.shifts.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.seats.LanguagesColumn;
import nyc.icefree.shifts.seats.SkillsColumn;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shifts of patterns, stored by their distance from the start, without a day. */
@Component
record PatternShiftTable(JdbcClient jdbc) {
    private static final SkillsColumn SKILLS = new SkillsColumn();
    private static final LanguagesColumn LANGUAGES = new LanguagesColumn();

    /** @param pattern its hours, on a day that means nothing */
    List<ShiftSheet> of(PatternId id, TimeSlot pattern) {
        return jdbc.sql("select * from pattern_shift where pattern_id = ? order by starts_after, role, id")
                .param(id.value())
                .query((row, n) -> new ShiftSheet(
                        new ShiftId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        draft(row, pattern),
                        0,
                        row.getInt("seats"),
                        0,
                        List.of()))
                .list();
    }

    private static ShiftDraft draft(ResultSet row, TimeSlot pattern) throws SQLException {
        var start = pattern.startLocal().plusMinutes(row.getInt("starts_after"));
        return new ShiftDraft(
                null,
                null,
                Role.of(ShiftRole.valueOf(row.getString("role")), row.getObject("own_role", UUID.class)),
                row.getInt("seats"),
                TimeSlot.of(start, start.plusMinutes(row.getInt("lasts_minutes")), pattern.zone()),
                SKILLS.convertToEntityAttribute(row.getString("skills")),
                LANGUAGES.convertToEntityAttribute(row.getString("languages")),
                SignupMode.valueOf(row.getString("signup")),
                NoteByLanguage.read(row.getString("note")),
                row.getString("meeting_point"),
                new ShiftTerms(
                        row.getBoolean("adults_only"),
                        row.getObject("opens_days", Integer.class),
                        row.getObject("closes_hours", Integer.class),
                        row.getObject("hand_back_hours", Integer.class),
                        row.getBoolean("at_least_two"),
                        row.getObject("least_part", Integer.class),
                        TrustLevel.valueOf(row.getString("least_trust"))));
    }

    boolean hasAny(PatternId pattern) {
        return jdbc.sql("select count(*) from pattern_shift where pattern_id = ?")
                        .param(pattern.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<PatternId> patternOf(ShiftId id) {
        return jdbc.sql("select pattern_id from pattern_shift where id = ?")
                .param(id.value())
                .query((row, n) -> new PatternId(row.getObject(1, UUID.class)))
                .optional();
    }

    ShiftId add(PatternId id, TimeSlot pattern, ShiftDraft draft) {
        var shift = UUID.randomUUID();
        jdbc.sql(
                        "insert into pattern_shift (starts_after, lasts_minutes, role, own_role, seats, skills, languages, signup, note,"
                                + " meeting_point, adults_only, opens_days, closes_hours, hand_back_hours,"
                                + " at_least_two, least_part, least_trust, pattern_id, organization_id, id, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " (select organization_id from event_pattern where id = ?), ?, 0)")
                .params(columns(pattern, draft))
                .params(id.value(), id.value(), shift)
                .update();
        return new ShiftId(shift);
    }

    boolean change(ShiftId id, int version, TimeSlot pattern, ShiftDraft draft) {
        return jdbc.sql(
                                "update pattern_shift set starts_after = ?, lasts_minutes = ?, role = ?, own_role = ?, seats = ?, skills = ?,"
                                        + " languages = ?, signup = ?, note = ?, meeting_point = ?,"
                                        + " adults_only = ?, opens_days = ?, closes_hours = ?, hand_back_hours = ?,"
                                        + " at_least_two = ?, least_part = ?, least_trust = ?, version = version + 1"
                                        + " where id = ? and version = ?")
                        .params(columns(pattern, draft))
                        .params(id.value(), version)
                        .update()
                == 1;
    }

    void remove(ShiftId id) {
        jdbc.sql("delete from pattern_shift where id = ?").param(id.value()).update();
    }

    void forget(PatternId pattern) {
        jdbc.sql("delete from pattern_shift where pattern_id = ?")
                .param(pattern.value())
                .update();
    }

    private static List<@Nullable Object> columns(TimeSlot pattern, ShiftDraft draft) {
        var slot = draft.slot();
        var terms = draft.terms();
        return Arrays.asList(
                Duration.between(pattern.startLocal(), slot.startLocal()).toMinutes(),
                Duration.between(slot.startLocal(), slot.endLocal()).toMinutes(),
                draft.role().kind().name(),
                draft.role().own(),
                draft.seats(),
                SKILLS.convertToDatabaseColumn(draft.skills()),
                LANGUAGES.convertToDatabaseColumn(draft.languages()),
                draft.signup().name(),
                draft.note().write(),
                draft.meetingPoint(),
                terms.adultsOnly(),
                terms.opensDays(),
                terms.closesHours(),
                terms.handBackHours(),
                terms.atLeastTwo(),
                terms.leastPart(),
                terms.leastTrust().name());
    }
}
