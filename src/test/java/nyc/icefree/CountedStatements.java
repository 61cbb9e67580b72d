package nyc.icefree;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nyc.icefree.database.LastKnown;
import nyc.icefree.database.PublicChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Counts what is sent to the database, so that a test can say that a longer list takes no more statements. What is read
 * once a second for all ({@link LastKnown}) is no part of it: whether it falls into the counted work is chance. What a test writes
 * behind the app's back counts as a public change, so that nothing kept hides it.
 */
@TestComponent
public record CountedStatements(ObjectProvider<PublicChanges> changes) implements BeanPostProcessor {
    private static final Pattern WRITES = Pattern.compile("\\s*(?:insert|update|delete)\\b.*", Pattern.DOTALL);
    /** Of a thread that counts; the others do not pay for the look at who asks. */
    private static final ThreadLocal<long @Nullable []> PREPARED = new ThreadLocal<>();

    /** How many statements this thread prepares meanwhile, as within one request. */
    public static long in(Supplier<?> work) {
        long[] counting = PREPARED.get();
        long[] prepared = counting == null ? new long[1] : counting;
        long before = prepared[0];
        PREPARED.set(prepared);
        var outer = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            Objects.requireNonNull(work.get());
        } finally {
            RequestContextHolder.setRequestAttributes(outer);
            if (counting == null) {
                PREPARED.remove();
            }
        }
        return prepared[0] - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Counted(database, changes) : bean;
    }

    private static boolean isForAll() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(LastKnown.class.getName())));
    }

    private static final class Counted extends DelegatingDataSource {
        private final ObjectProvider<PublicChanges> changes;

        Counted(DataSource database, ObjectProvider<PublicChanges> changes) {
            super(database);
            this.changes = changes;
        }

        private void tellOfWrite(Object statement) {
            if (!TransactionSynchronizationManager.isActualTransactionActive()
                    && WRITES.matcher((String) statement).matches()) {
                changes.ifAvailable(count -> count.afterCommit(new SimpleTransactionStatus(), null));
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            HeldActs.pass();
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    CountedStatements.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, with) -> {
                        if (method.getName().equals("prepareStatement")) {
                            tellOfWrite(with[0]);
                        }
                        long[] prepared = PREPARED.get();
                        if (prepared != null && method.getName().equals("prepareStatement") && !isForAll()) {
                            prepared[0]++;
                        }
                        try {
                            return method.invoke(real, with);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
