package nyc.icefree.partnercalendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of calendar entries. Place and online address are sealed under the calendar's key, since an event may hide them
 * at once or later.
 */
@Component
class EntryRows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Vault vault;

    EntryRows(Vault vault) {
        this.vault = vault;
    }

    private record Spot(
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        static final Spot NOWHERE = new Spot("", null, null);
    }

    Map<String, @Nullable Object> values(CalendarEntry said, UUID source, UUID row) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", said.title());
        values.put("description", said.description());
        values.put("sealed", sealedPlace(said, source, row));
        values.put("sealedOnline", said.online() == null ? null : sealed(source, joining(row), said.online()));
        values.put("url", said.url());
        values.put("startLocal", said.slot().startLocal());
        values.put("endLocal", said.slot().endLocal());
        values.put("zone", said.slot().zone().getId());
        values.put("startsAt", Timestamp.from(said.slot().startsAt()));
        values.put("endsAt", Timestamp.from(said.slot().endsAt()));
        values.put("cancelled", said.cancelled());
        values.put("tentative", said.tentative());
        return values;
    }

    CalendarEntry said(ResultSet row) throws SQLException {
        var spot = place(row);
        return new CalendarEntry(
                row.getString("title"),
                row.getString("description"),
                spot.place(),
                row.getString("url"),
                online(row),
                new TimeSlot(
                        row.getObject("start_local", java.time.LocalDateTime.class),
                        row.getObject("end_local", java.time.LocalDateTime.class),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("starts_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getObject("ends_at", java.time.OffsetDateTime.class).toInstant()),
                spot.latitude(),
                spot.longitude(),
                row.getBoolean("cancelled"),
                row.getBoolean("tentative"));
    }

    byte[] published(SourceEntry item) {
        return sealed(
                item.source(),
                before(item.id()),
                JSON.writeValueAsString(item.asPublished().said()));
    }

    @Nullable
    CalendarEntry published(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_published");
        String opened = sealed == null ? null : opened(row, sealed, before(row.getObject("id", UUID.class)));
        return opened == null ? null : JSON.readValue(opened, CalendarEntry.class);
    }

    private byte @Nullable [] sealedPlace(CalendarEntry said, UUID source, UUID row) {
        boolean nowhere = said.place().isEmpty() && said.latitude() == null && said.longitude() == null;
        return nowhere
                ? null
                : sealed(source, at(row), said.latitude() + "\n" + said.longitude() + "\n" + said.place());
    }

    private byte[] sealed(UUID source, String where, String text) {
        var owner = KeyOwner.source(source);
        vault.makeKey(owner);
        return vault.seal(owner, where, text);
    }

    /** Empty when the place was forgotten or its key is lost. */
    private Spot place(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_place");
        String opened = sealed == null ? null : opened(row, sealed, at(row.getObject("id", UUID.class)));
        if (opened == null) {
            return Spot.NOWHERE;
        }
        String[] parts = opened.split("\n", 3);
        return new Spot(parts[2], degrees(parts[0]), degrees(parts[1]));
    }

    private @Nullable String online(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_online");
        return sealed == null ? null : opened(row, sealed, joining(row.getObject("id", UUID.class)));
    }

    private @Nullable String opened(ResultSet row, byte[] sealed, String where) throws SQLException {
        try {
            return vault.open(KeyOwner.source(row.getObject("source_id", UUID.class)), where, sealed);
        } catch (Unreadable lost) {
            return null;
        }
    }

    private static @Nullable Double degrees(String text) {
        return "null".equals(text) ? null : Double.valueOf(text);
    }

    private static String at(UUID row) {
        return "source_item:sealed_place:" + row;
    }

    private static String before(UUID row) {
        return "source_item:sealed_published:" + row;
    }

    private static String joining(UUID row) {
        return "source_item:sealed_online:" + row;
    }
}
