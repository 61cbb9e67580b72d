package nyc.icefree.database;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Completes the address of an H2 file before anything connects to it; leaves other databases alone. */
@Component
public class DatabaseAddress implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JdbcConnectionDetails given) {
            Optional<H2File> file = H2File.of(given.getJdbcUrl());
            file.ifPresent(H2File::keepToOneself);
            return file.<Object>map(it -> new Completed(given, it.complete())).orElse(bean);
        }
        return bean;
    }

    private record Completed(JdbcConnectionDetails given, String address) implements JdbcConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return given.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return given.getPassword();
        }

        @Override
        public String getJdbcUrl() {
            return address;
        }

        @Override
        public String getDriverClassName() {
            return given.getDriverClassName();
        }
    }
}
