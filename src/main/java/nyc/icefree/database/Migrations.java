package nyc.icefree.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrates by connections of its own, then opens an H2 file anew: in H2 (2.4.240) a check {@code in ('A', 'B')} fails once the
 * session that created it ends ({@code ConditionInConstantSet}). Opening the file creates it in a session that lives as long as
 * the file is open.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

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
            MigrateResult result = flyway.migrate();
            if (result.migrationsExecuted > 0) {
                LOG.info(
                        "Applied {} migrations: the database is at version {}",
                        result.migrationsExecuted,
                        result.targetSchemaVersion);
                closeFile(flyway);
            }
        };
    }

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
