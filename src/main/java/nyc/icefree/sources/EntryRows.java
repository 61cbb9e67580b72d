package nyc.icefree.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.calendar.reading.Remark;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a calendar says of a date, as a row: where that is lies sealed under the calendar's key, since an event may hide it
 * here, at once or later.
 */
@Component
class EntryRows {
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

    /** Of the columns that both tables have. */
    Map<String, @Nullable Object> values(CalendarEntry said, UUID source, UUID row) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", said.title());
        values.put("description", said.description());
        values.put("place", "");
        values.put("sealed", seal(said, source, row));
        values.put("url", said.url());
        values.put("startLocal", said.slot().startLocal());
        values.put("endLocal", said.slot().endLocal());
        values.put("zone", said.slot().zone().getId());
        values.put("startsAt", Timestamp.from(said.slot().startsAt()));
        values.put("endsAt", Timestamp.from(said.slot().endsAt()));
        values.put("latitude", null);
        values.put("longitude", null);
        values.put("cancelled", said.cancelled());
        values.put("remarks", said.remarks().stream().sorted().map(Remark::name).collect(Collectors.joining(" ")));
        return values;
    }

    CalendarEntry said(ResultSet row) throws SQLException {
        var spot = open(row);
        return new CalendarEntry(
                row.getString("title"),
                row.getString("description"),
                spot.place(),
                row.getString("url"),
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
                remarks(row.getString("remarks")));
    }

    private static Set<Remark> remarks(String names) {
        return names.isEmpty()
                ? Set.of()
                : Stream.of(names.split(" ")).map(Remark::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private byte @Nullable [] seal(CalendarEntry said, UUID source, UUID row) {
        if (said.place().isEmpty() && said.latitude() == null && said.longitude() == null) {
            return null;
        }
        var owner = KeyOwner.source(source);
        vault.makeKey(owner);
        return vault.seal(owner, at(row), said.latitude() + "\n" + said.longitude() + "\n" + said.place());
    }

    /** Nowhere when it was forgotten or its key is lost. */
    private Spot open(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_place");
        if (sealed == null) {
            return new Spot(
                    row.getString("place"),
                    row.getObject("latitude", Double.class),
                    row.getObject("longitude", Double.class));
        }
        try {
            var source = KeyOwner.source(row.getObject("source_id", UUID.class));
            String[] parts = vault.open(source, at(row.getObject("id", UUID.class)), sealed)
                    .split("\n", 3);
            return new Spot(parts[2], degrees(parts[0]), degrees(parts[1]));
        } catch (Unreadable lost) {
            return Spot.NOWHERE;
        }
    }

    private static @Nullable Double degrees(String text) {
        return "null".equals(text) ? null : Double.valueOf(text);
    }

    private static String at(UUID row) {
        return "source_item:sealed_place:" + row;
    }
}
