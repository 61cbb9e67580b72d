package nyc.icefree.shifts;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.text.Named;
import org.jspecify.annotations.Nullable;

/**
 * Role of a shift: a common one, or one that an organization added. Rules look at the kind alone, so an own role
 * is another name for a common one.
 */
public sealed interface Role extends Named permits ShiftRole, Role.Own {
    ShiftRole kind();

    /** Id of an organization's own role; else null. */
    @Nullable
    UUID own();

    /** An organization's own role; its name is in the database. */
    record Own(UUID own, ShiftRole kind) implements Role {
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        private static Optional<Role> read(ShiftRole kind, String id) {
            return ID.matcher(id).matches() ? Optional.of(new Own(UUID.fromString(id), kind)) : Optional.empty();
        }

        @Override
        public String key() {
            return own.toString();
        }

        @Override
        public String toString() {
            return key();
        }
    }

    /** @param own null for a common role */
    static Role of(ShiftRole kind, @Nullable UUID own) {
        return own == null ? kind : new Own(own, kind);
    }

    /** One word that {@link #read} reads back. */
    default String line() {
        return own() == null ? kind().name() : kind().name() + "/" + own();
    }

    /** Empty for an invalid text. */
    static Optional<Role> read(String line) {
        String[] parts = line.split("/", 2);
        return Arrays.stream(ShiftRole.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .findFirst()
                .flatMap(kind -> parts.length == 1 ? Optional.of(kind) : Own.read(kind, parts[1]));
    }
}
