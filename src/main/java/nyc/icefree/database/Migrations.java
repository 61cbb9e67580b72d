package nyc.icefree.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrates by connections of its own, before the pool has any, and has an H2 file opened anew afterwards. H2 (2.4.240) lets a check
 * of the form {@code in ('A', 'B')} compare by the session that made it ({@code ConditionInConstantSet}): when that session ends,
 * the check fails for everybody. Of a file that is opened, the checks are made by a session that lives as long as the file is open.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {
    @Bean
    FlywayConnectionDetails connectionsOfItsOwn(JdbcConnectionDetails database) {
        return new FlywayConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return database.getUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return database.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return database.getJdbcUrl();
            }
        };
    }

    @Bean
    FlywayMigrationStrategy migrateAndOpenAnew() {
        return flyway -> {
            if (flyway.migrate().migrationsExecuted > 0) {
                closeFile(flyway);
            }
        };
    }

    /** The next connection opens it. */
    private static void closeFile(Flyway flyway) {
        DataSource database = flyway.getConfiguration().getDataSource();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            String address = connection.getMetaData().getURL();
            if (address.startsWith("jdbc:h2:") && !address.startsWith("jdbc:h2:mem:")) {
                statement.execute("shutdown");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database file could not be closed after its migration", e);
        }
    }
}
