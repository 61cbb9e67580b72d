package nyc.icefree.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Explains a failed start in one paragraph, not a stack trace: the database is away, or has another version's format. */
final class DatabaseRefusal implements FailureAnalyzer {
    /** From H2's ErrorCode: DATABASE_ALREADY_OPEN_1, UNSUPPORTED_OLD_VERSION or VERSION_ERROR, FILE_CORRUPTED. */
    private static final int IN_USE = 90020;

    private static final int OTHER_FORMAT = 90048;
    private static final int DAMAGED = 90030;
    /** IO_EXCEPTION_1 and _2, FILE_CREATION_FAILED_1. */
    private static final Set<Integer> CANNOT_WRITE = Set.of(90028, 90031, 90062);

    private static final String BACK =
            "Put the last backup back and run the version that made it, or send this paragraph"
                    + " to whoever made this version.";

    private final Environment environment;

    DatabaseRefusal(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        FlywayException flyway = find(failure, FlywayException.class);
        SQLException said = said(failure);
        FlywayMigrateException step = find(failure, FlywayMigrateException.class);
        if (step != null && !isGone(said)) {
            return new FailureAnalysis(
                    "The database " + address()
                            + " answers, but could not be brought up to this version: the migration "
                            + step.getMigration().getScript() + " failed"
                            + (said == null
                                    ? "."
                                    : " with SQL state " + said.getSQLState() + " (" + said.getErrorCode() + ")."),
                    BACK,
                    failure);
        }
        boolean isAway = find(failure, CannotGetJdbcConnectionException.class) != null
                || find(failure, CannotCreateTransactionException.class) != null;
        if (said != null && (flyway != null || isAway)) {
            return new FailureAnalysis(why(said), whatToDo(said), failure);
        }
        if (flyway instanceof FlywayValidateException) {
            return new FailureAnalysis(
                    "The data in " + address() + " was made by another version of this app: " + reason(flyway),
                    "Run the version that made it, or put its last backup back." + inTheDemo(),
                    failure);
        }
        return flyway == null
                ? null
                : new FailureAnalysis(
                        "The database " + address() + " could not be brought up to this version: "
                                + flyway.getMessage(),
                        BACK,
                        failure);
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }

    private String why(SQLException said) {
        return switch (said.getErrorCode()) {
            case IN_USE -> "The database file " + address() + " is open in another program.";
            case OTHER_FORMAT, DAMAGED ->
                "The database file " + address() + " is damaged or of another version of H2: " + first(said);
            default -> {
                if (CANNOT_WRITE.contains(said.getErrorCode())) {
                    yield "The database file " + address() + " cannot be made or written: " + first(said);
                }
                yield refusesUser(said)
                        ? "The database " + address() + " refuses this user or password."
                        : "The database " + address() + " does not answer: " + first(said);
            }
        };
    }

    private String whatToDo(SQLException said) {
        return switch (said.getErrorCode()) {
            case IN_USE ->
                "Only one program at a time may open it: stop the app that is running, or the command that is.";
            case OTHER_FORMAT, DAMAGED -> "Put the last backup back, or run the version that made it." + inTheDemo();
            default -> {
                if (CANNOT_WRITE.contains(said.getErrorCode())) {
                    yield "Make its folder writable by the user that runs the app and see that the disk has room, or set"
                            + " DATABASE_URL to another place.";
                }
                yield refusesUser(said)
                        ? "Set DATABASE_USER and DATABASE_PASSWORD to those that the database knows."
                        : "Start the database, or set DATABASE_URL to where it is; then start the app again.";
            }
        };
    }

    /** The connection broke or the file cannot be written: not the migration's fault. */
    private static boolean isGone(@Nullable SQLException said) {
        return said != null
                && (Objects.requireNonNullElse(said.getSQLState(), "").matches("(08|57P).*")
                        || CANNOT_WRITE.contains(said.getErrorCode()));
    }

    private static boolean refusesUser(SQLException said) {
        return Objects.requireNonNullElse(said.getSQLState(), "").startsWith("28");
    }

    private static @Nullable SQLException said(Throwable cause) {
        SQLException found = null;
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && (found == null || found.getErrorCode() == 0)) {
                found = sql;
            }
        }
        return found;
    }

    private static String first(SQLException said) {
        return String.valueOf(said.getMessage()).lines().findFirst().orElse("");
    }

    /** The first thing that Flyway found: {@code Detected applied migration not resolved locally: ...}. */
    private static String reason(FlywayException flyway) {
        return String.valueOf(flyway.getMessage())
                .lines()
                .filter(line -> line.startsWith("Detected") || line.startsWith("Migration"))
                .findFirst()
                .orElseGet(() -> String.valueOf(flyway.getMessage()));
    }

    /** Only the demo's data may be proposed for deletion. */
    private String inTheDemo() {
        return environment.matchesProfiles("demo") ? " Or start the demo from nothing: " + anew() : "";
    }

    /** Says what to delete to start from nothing: our own data folder, or only the file elsewhere. */
    private String anew() {
        return H2File.of(address())
                .map(database -> {
                    Path file = database.file().toAbsolutePath().normalize();
                    Path folder = file.getParent();
                    return folder != null && folder.endsWith("data")
                            ? "delete the folder " + folder + " and start again."
                            : "delete the file " + file + " and start again.";
                })
                .orElse("name an empty database in DATABASE_URL and start again.");
    }

    /** Cut before the options, which may hold a password. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "that DATABASE_URL names")
                .split("[;?]", 2)[0];
    }
}
